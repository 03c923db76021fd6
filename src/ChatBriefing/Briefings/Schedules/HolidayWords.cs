using System.Text.RegularExpressions;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>Understands what is said about holidays, and takes it out of the words.</summary>
internal static partial class HolidayWords
{
    /// <summary>The rule; null when nothing is said about it.</summary>
    /// <param name="words">All words.</param>
    /// <param name="rest">The words without those.</param>
    public static HolidayRule? Take(string words, out string rest)
    {
        foreach (var (pattern, rule) in (ReadOnlySpan<(Regex, HolidayRule)>)[(Next(), HolidayRule.NextWorkingDay), (Skipped(), HolidayRule.Skip), (Ignored(), HolidayRule.Ignore)])
        {
            if (pattern.IsMatch(words))
            {
                rest = pattern.Replace(words, " ");
                return rule;
            }
        }

        rest = words;
        return null;
    }

    [GeneratedRegex(
        @"[,;(]?\s*(?:\b(?:or|else|otherwise|and|if|on|when|then|it|is|a|public|bank|holidays?|the|moved?|to)\b[\s,:]*)*\b(?:next working day|(?:first )?working day after)\b(?:\s+(?:a|the|public|bank|holidays?)\b)*\)?",
        RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Next();

    [GeneratedRegex(@"[,;(]?\s*\b(?:except|excluding|but not|not|skip|skipping|without)\b(?:\s+(?:on|the|public|bank))*\s+holidays\b\)?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Skipped();

    [GeneratedRegex(@"[,;(]?\s*\b(?:also|even|including|and)\b(?:\s+(?:on|the|public|bank))*\s+holidays\b\)?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Ignored();
}
