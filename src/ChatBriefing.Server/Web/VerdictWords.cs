using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Web;

/// <summary>Verdicts in words for a reader.</summary>
internal static class VerdictWords
{
    /// <summary>The words for <paramref name="verdict"/>.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "Supported",
        Verdict.Contradicted => "The documents say otherwise",
        _ => "Not found in the documents",
    };
}
