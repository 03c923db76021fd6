using System.Text.RegularExpressions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>
/// Whether a short question says itself what it asks about ("where is the safe?", "when do passwords expire?"). Then the
/// question before is not in it: asked by the words of both, it was answered by what was asked before.
/// </summary>
internal static partial class OwnSubject
{
    /// <summary>A verb and its noun, or a noun with what is told of it; a single word is a fragment unless it is plainly a noun.</summary>
    private const int VerbAndNoun = 2;

    /// <summary>Whether it has a subject of its own, and no word that points back.</summary>
    public static bool In(string text) =>
        Opening().IsMatch(text) && !PointsBack().IsMatch(text) && OwnWords.Of(text) is { Length: > 0 } own
        && (Noun().IsMatch(text) || Words.Of(own).Count >= VerbAndNoun);

    /// <summary>A question of its own begins as one; "and the price?" and "exactly where the base lies" lean on the one before.</summary>
    [GeneratedRegex(@"^\W*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have|had)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:it|its|this|that|these|those|they|them|their|he|she|him|her|his|there|then|one|ones|others?|such|same|so|both|else|instead)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PointsBack();

    /// <summary>Behind an article, or alone behind "when is": "where is the safe", "when is payday". A participle there is none: "what is allowed".</summary>
    [GeneratedRegex(@"\b(?:the|an?|my|our|your)\s+\p{L}|^\W*(?:what|when|where|how\s+(?:long|much|many|old|far|big|high))\s+(?:is|are|was|were)\s+(?!\p{L}*ed\b)\p{L}+\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noun();
}
