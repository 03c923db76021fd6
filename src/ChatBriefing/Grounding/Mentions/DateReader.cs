using System.Globalization;
using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Reads the dates of a text in the common English forms and in ISO form. A year alone is read as a number.</summary>
internal static class DateReader
{
    /// <summary>The dates, in order.</summary>
    public static IReadOnlyList<DateMention> Read(Snippet snippet)
    {
        var found = new List<DateMention>();
        for (var at = 0; at < snippet.Words.Count; at++)
        {
            if ((Iso(snippet, at) ?? Named(snippet, at) ?? OnlyWeekday(snippet, at)) is { } date)
            {
                found.Add(date);
                at = date.LastWord;
            }
        }

        return found;
    }

    private static DateMention? Iso(Snippet snippet, int at) =>
        Year(snippet, at) is { } year && Number(snippet, at + 1, 12) is { } month && Number(snippet, at + 2, 31) is { } day
        && IsDash(snippet, at) && IsDash(snippet, at + 1)
            ? new DateMention(year, month, day, null, at, at + 2)
            : null;

    private static bool IsDash(Snippet snippet, int word) =>
        snippet.Words[word + 1].Start == snippet.Words[word].End + 1 && snippet.Text[snippet.Words[word].End] is '-' or '/' or '.';

    /// <summary>A month's name with the day before or behind it, and the year.</summary>
    private static DateMention? Named(Snippet snippet, int at)
    {
        var weekday = Weekday(snippet, at);
        var first = weekday is null ? at : at + 1;
        var dayBefore = Number(snippet, first, 31);
        var month = dayBefore is null ? first : Is(snippet, first + 1, "of") ? first + 2 : first + 1;
        if (Month(snippet, month) is not { } number || (dayBefore is null && !IsSurelyMonth(snippet, month)))
        {
            return null;
        }

        var last = month;
        var day = dayBefore ?? Number(snippet, month + 1, 31);
        last += dayBefore is null && day is not null ? 1 : 0;
        var year = Year(snippet, last + 1);
        last += year is null ? 0 : 1;
        return new DateMention(year, number, day, weekday, at, last);
    }

    private static DateMention? OnlyWeekday(Snippet snippet, int at) =>
        Weekday(snippet, at) is { } weekday ? new DateMention(null, null, null, weekday, at, at) : null;

    /// <summary>"May" and "march" are months only beside a number or behind a word that a month follows.</summary>
    private static bool IsSurelyMonth(Snippet snippet, int at) =>
        snippet.Words[at].Lower is not ("may" or "march" or "mar")
        || Number(snippet, at + 1, 31) is not null || Year(snippet, at + 1) is not null
        || (snippet.Words[at].IsCapitalised && at > 0
            && snippet.Words[at - 1].Lower is "in" or "since" or "until" or "last" or "next" or "of" or "by" or "during" or "early" or "late" or "mid" or "from" or "before" or "after");

    private static int? Month(Snippet snippet, int at)
    {
        if (at >= snippet.Words.Count || CalendarWords.Month(snippet.Words[at].Lower) is not { } month)
        {
            return null;
        }

        var isShort = snippet.Words[at].Length <= 3 && month != 5;
        return isShort && !snippet.Words[at].IsCapitalised ? null : month;
    }

    private static int? Weekday(Snippet snippet, int at)
    {
        var word = snippet.Words[at];
        return CalendarWords.Weekday(word.Lower) is { } day && (word.Length > 4 || word.IsCapitalised) ? day : null;
    }

    private static int? Year(Snippet snippet, int at) => Number(snippet, at, 2100) is { } year and >= 1000 ? year : null;

    private static int? Number(Snippet snippet, int at, int most) =>
        at < snippet.Words.Count && char.IsDigit(snippet.Words[at].Lower[0])
        && int.TryParse(snippet.Words[at].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= most ? number : null;

    private static bool Is(Snippet snippet, int at, string lower) => at < snippet.Words.Count && snippet.Words[at].Lower == lower;
}
