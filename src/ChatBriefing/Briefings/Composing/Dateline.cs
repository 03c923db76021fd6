using System.Text.RegularExpressions;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Finds the place and agency that a report begins with ("Marseille, France (CNN)", "LONDON (Reuters) -"); they are no part of its first sentence.</summary>
internal static partial class Dateline
{
    /// <summary>Characters of the dateline at the beginning of <paramref name="sentence"/>, what parts it from the sentence included; 0 when there is none.</summary>
    public static int LengthOf(string sentence) =>
        sentence.Contains('(', StringComparison.Ordinal) && Pattern().Match(sentence) is { Success: true } match && match.Length < sentence.Length ? match.Length : 0;

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,]{1,2}(?:of|the|near|in|de|la|al|and|du|\p{Lu}[\p{L}.'’-]*)){0,7}\s?)?\((?:\p{Lu}[\p{L} .]{1,20})\)\s?(?:[-–—]{1,2}\s?)?(?=[\p{Lu}""“])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Pattern();
}
