using System.Text.RegularExpressions;

namespace ChatBriefing.Asking;

/// <summary>Puts the name of the earlier question in the place of a pronoun that nothing before it in the follow-up explains.</summary>
internal static partial class Pronouns
{
    /// <summary>The follow-up with names; the same string when it has no such pronoun or the earlier question no such name.</summary>
    public static string Resolve(string text, string earlier)
    {
        if (Pronoun().Match(text) is not { Success: true } match || NameRuns.In(text).Exists(name => name.Start < match.Index))
        {
            return text;
        }

        var names = NameRuns.In(earlier);
        var person = names.Find(name => !name.IsPlace) ?? (names.Count > 0 ? names[0] : null);
        var place = names.FindLast(name => name.IsPlace);
        var word = match.Value.ToLowerInvariant();
        var replacement = word switch
        {
            "there" => place is null ? null : $"in {place.Text}",
            "his" or "their" or "its" => person is null ? null : $"{person.Text}'s",
            "her" => person is null ? null : IsOwner(text, match) ? $"{person.Text}'s" : person.Text,
            _ => person?.Text,
        };
        return replacement is null ? text : string.Concat(text.AsSpan(0, match.Index), replacement, text.AsSpan(match.Index + match.Length));
    }

    /// <summary>"her brother" is owned, "meet her?" and "meet her in Moscow" are not.</summary>
    private static bool IsOwner(string text, Match match) => OwnedBehind().IsMatch(text[(match.Index + match.Length)..]);

    /// <summary>"There" is a place only where it does not open "there is"; "it" and "they" rarely stand for a name that acts.</summary>
    [GeneratedRegex(@"\b(?:he|she|him|her|his|their|its|they|them)\b|\bthere\b(?!\s+(?:is|are|was|were|be|will|has|have)\b)(?<!\b(?:is|are|was|were|be|will)\s+there)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^\s+(?!(?:in|at|on|for|to|from|with|before|after|again|and|or|by|about|when|that|then)\b)\p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex OwnedBehind();
}
