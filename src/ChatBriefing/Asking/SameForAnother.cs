using System.Text.RegularExpressions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>A follow-up that asks the same of something else: "And Tartus?", "what about 2024?", "in Moscow?".</summary>
/// <param name="Lead">The word before the new thing ("in"); may be empty.</param>
/// <param name="Other">The new thing.</param>
internal sealed partial record SameForAnother(string Lead, string Other)
{
    private const int MostWords = 5;

    /// <summary>Reads it; null when the text is no such follow-up.</summary>
    public static SameForAnother? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var other = match.Groups["other"].Value.Trim();
        var isAsked = match.Groups["opening"].Length > 0 || match.Groups["lead"].Length > 0;
        var words = Words.Of(other);
        var isName = words is [{ IsCapitalised: true } or { Kind: WordKind.Number }];
        return (isAsked || isName) && words.Count is > 0 and <= MostWords && words.Exists(word => word.IsContent)
            ? new SameForAnother(match.Groups["lead"].Value, other)
            : null;
    }

    /// <summary>The earlier question asked of it: a year for a year, a day for a day, else in place of the last name.</summary>
    public string InPlaceIn(string earlier)
    {
        if (IsTime(Other))
        {
            var when = Time().Matches(earlier).LastOrDefault(match => SameKind(match.Value, Other));
            return when is null
                ? $"{earlier.TrimEnd('?', ' ')} {(Lead.Length > 0 ? Lead : Year().IsMatch(Other) ? "in" : "")} {Other}?".Replace("  ", " ", StringComparison.Ordinal)
                : Replace(earlier, when.Index, when.Index + when.Length);
        }

        var isCommonNoun = Lead is "the" or "a" or "an" && !char.IsUpper(Other[0]);
        var names = NameRuns.In(earlier).Where(name => !IsTime(name.Text)).ToList();
        if (names.Count == 0 || isCommonNoun)
        {
            return $"{earlier.TrimEnd('?', ' ')} {Other}?";
        }

        // "In Damascus?" is another place; "and Lavrov?" is somebody else who acts, where somebody does.
        var replaced = (Lead.Length == 0 ? names.Find(name => !name.IsPlace) : null) ?? names[^1];
        return Replace(earlier, replaced.Start, replaced.End);
    }

    private string Replace(string earlier, int start, int end) => string.Concat(earlier.AsSpan(0, start), Other, earlier.AsSpan(end));

    private static bool IsTime(string text) => Time().Match(text) is { Success: true } match && match.Length >= text.Length - 1;

    private static bool SameKind(string one, string other) => char.IsDigit(one[0]) == char.IsDigit(other[0]);

    [GeneratedRegex(
        """
        ^(?<opening>(?:and|or|but|so|also)\b\s*(?:(?:what|how)\s+about\b)?|(?:what|how)\s+about\b|(?:the\s+)?same\s+for\b)?\s*
        (?:(?<lead>the|a|an|in|for|at|of|on|by|from|to|with|about)\s+)?
        (?<other>(?!(?:the|who|whom|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|if|then)\b)[^?!.]+?)\s*[?!.]*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(?:1[89]|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|tomorrow)\b")]
    private static partial Regex Time();

    [GeneratedRegex(@"^\d{4}$|^[A-Z][a-z]+(?:ber|ary|il|ch|ust|une|uly)$")]
    private static partial Regex Year();
}
