using System.Collections.Frozen;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>The words by which a follow-up asks for something that the question before did not ask for.</summary>
internal static class OwnWords
{
    /// <summary>Words that speak of the answer, not of the matter: "tell me more", "can you elaborate?", "details please".</summary>
    private static readonly FrozenSet<string> OfTheTalk = Words.ContentTerms(
        "more detail details elaborate explain explanation explained tell say go continue further please yes no so really exactly mean meaning "
        + "answer question sentence source sources summary summarise summarize clarify specify specific example sure else anything something again short shorter longer").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Them, in the order written; empty when the follow-up leans on the question before in everything.</summary>
    public static string Of(string text) =>
        string.Join(' ', Words.Of(text).Where(word => word.IsContent && !OfTheTalk.Contains(word.Term)).Select(word => text.Substring(word.Start, word.Length)));
}
