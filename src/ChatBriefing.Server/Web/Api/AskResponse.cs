using System.Text.Json.Serialization;
using ChatBriefing.Channels;

namespace ChatBriefing.Server.Web.Api;

/// <summary>An answer or an abstention, as the API and "ask --json" give it.</summary>
/// <param name="Kind">"answer" or "abstention".</param>
/// <param name="Text">The sentences with their [n], or why there is no answer.</param>
/// <param name="Sentences">The sentences; empty for an abstention.</param>
/// <param name="Citations">What the sentences cite.</param>
/// <param name="Withheld">What the check stopped and why.</param>
/// <param name="Nearest">For an abstention: the excerpts that came nearest.</param>
/// <param name="ElapsedMs">Milliseconds that answering took.</param>
/// <param name="DraftedBy">"model" when a language model wrote the sentences; left out otherwise.</param>
/// <param name="Notice">What readers should know about how the reply came about; left out when there is nothing.</param>
public sealed record AskResponse(
    string Kind,
    string Text,
    IReadOnlyList<SentenceResponse> Sentences,
    IReadOnlyList<CitationResponse> Citations,
    IReadOnlyList<WithheldResponse> Withheld,
    IReadOnlyList<CitationResponse> Nearest,
    double ElapsedMs,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DraftedBy = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Notice = null)
{
    /// <summary>Every claim with verdict, score, evidence and reason; left out unless it was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CheckedClaimResponse>? Claims { get; init; }

    /// <summary>The response for <paramref name="reply"/>.</summary>
    /// <param name="reply">What goes back to the reader.</param>
    /// <param name="publicUrl">The base of the citation links.</param>
    /// <param name="explain">Whether every claim is shown.</param>
    public static AskResponse From(Reply reply, string publicUrl, bool explain) => new(
        reply.IsAnswer ? "answer" : "abstention",
        reply.Text,
        [.. reply.Sentences.Select(sentence => new SentenceResponse(sentence.Text, sentence.Citations))],
        [.. reply.Citations.Select(citation => CitationResponse.From(citation, publicUrl))],
        [.. reply.Withheld.Select(WithheldResponse.From)],
        [.. reply.Nearest.Select(citation => CitationResponse.From(citation, publicUrl))],
        Math.Round(reply.Elapsed.TotalMilliseconds, 1),
        reply.DraftedBy == Drafting.DraftedBy.Model ? "model" : null,
        reply.Notice.Length > 0 ? reply.Notice : null)
    {
        Claims = explain ? [.. reply.Checked.Select(claim => CheckedClaimResponse.From(claim, publicUrl))] : null,
    };
}
