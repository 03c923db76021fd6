using System.Text.Json;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Web.Api;

/// <summary>A statement that the check stopped.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Verdict">"contradicted" or "notFound".</param>
/// <param name="Reason">Why, in words for a reader.</param>
public sealed record WithheldResponse(string Text, string Verdict, string Reason)
{
    /// <summary>The response for <paramref name="withheld"/>.</summary>
    public static WithheldResponse From(WithheldStatement withheld) =>
        new(withheld.Text, JsonNamingPolicy.CamelCase.ConvertName(withheld.Verdict.ToString()), withheld.Reason);
}
