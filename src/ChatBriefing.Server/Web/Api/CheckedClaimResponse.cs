using System.Text.Json;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Web.Api;

/// <summary>A claim and what the check found, as "explain" gives it.</summary>
/// <param name="Statement">The sentence of the draft that the claim comes from.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">"supported", "contradicted" or "notFound".</param>
/// <param name="Score">How much of the claim the evidence bears out, 0 to 1.</param>
/// <param name="Reason">Why, in words for a reader.</param>
/// <param name="Evidence">The words that decided, null when there are none; its number is 0 when the sentence was withheld.</param>
public sealed record CheckedClaimResponse(
    string Statement, string Claim, string Verdict, double Score, string Reason, CitationResponse? Evidence)
{
    /// <summary>The response for <paramref name="claim"/>.</summary>
    public static CheckedClaimResponse From(CheckedClaim claim, string publicUrl) => new(
        claim.Statement,
        claim.Text,
        JsonNamingPolicy.CamelCase.ConvertName(claim.Verdict.ToString()),
        Math.Round(claim.Score, 3),
        claim.Reason,
        claim.Evidence is null ? null : CitationResponse.From(claim.Evidence, publicUrl));
}
