using System.Collections.Frozen;
using System.Globalization;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>The words of a schedule, taken one after the other; those that mean nothing by themselves are passed over.</summary>
internal sealed class WordList(IReadOnlyList<string> tokens)
{
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(
        "at", "on", "the", "of", "each", "every", "and", "&", "o'clock", "uhr", "in", "a", "all", "once", "always", "please", "plus", "from", "time");

    /// <summary>Numbers as words, from one on.</summary>
    private static readonly List<string> Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private readonly string[] words =
    [
        .. tokens.SelectMany(token => token.Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Select(token => token.ToLowerInvariant().TrimEnd('.', ';').Trim('(', ')', '"'))
            .Select(token => token is "a.m" or "p.m" ? token + "." : token)
            .Select(token => Numbers.IndexOf(token) is >= 0 and var number ? (number + 1).ToString(CultureInfo.InvariantCulture) : token)
            .Where(token => token.Length > 0 && !Fillers.Contains(token)),
    ];

    private int at;

    /// <summary>The word that comes next; empty at the end.</summary>
    public string Next => at < words.Length ? words[at] : "";

    /// <summary>All that come next.</summary>
    public IReadOnlyList<string> Rest => words[at..];

    /// <summary>Takes it; null at the end.</summary>
    public string? Take() => at < words.Length ? words[at++] : null;

    /// <summary>Takes it when it is this one.</summary>
    public bool TakeIf(string word)
    {
        if (Next != word)
        {
            return false;
        }

        at++;
        return true;
    }

    /// <summary>Takes it when it is a day of the week.</summary>
    public int? TakeDayName()
    {
        var day = DayNames.Find(Next);
        at += day is null ? 0 : 1;
        return day;
    }

    /// <summary>Takes "to Friday" and the like: the day is returned.</summary>
    public int? TakeRangeEnd()
    {
        if (Next is not ("to" or "through" or "thru" or "till" or "until" or "-" or "–") || at + 1 >= words.Length || DayNames.Find(words[at + 1]) is not { } day)
        {
            return null;
        }

        at += 2;
        return day;
    }

    /// <summary>Takes a bare day of the month, as in "day 15".</summary>
    public int? TakeMonthDay()
    {
        if (!int.TryParse(Next, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31 || !words.Contains("month") && !words.Contains("monthly"))
        {
            return null;
        }

        at++;
        return day;
    }
}
