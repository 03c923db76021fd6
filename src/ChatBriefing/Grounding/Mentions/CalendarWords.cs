using System.Collections.Frozen;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Names of months and weekdays, in full and cut short.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, int> Months = Read(
        "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sep sept,october oct,november nov,december dec");

    private static readonly FrozenDictionary<string, int> Weekdays = Read(
        "monday mon,tuesday tue tues,wednesday wed,thursday thu thur thurs,friday fri,saturday,sunday");

    /// <summary>1 to 12; null for other words.</summary>
    public static int? Month(string lower) => Months.TryGetValue(lower, out var month) ? month : null;

    /// <summary>1 (Monday) to 7; null for other words.</summary>
    public static int? Weekday(string lower) => Weekdays.TryGetValue(lower, out var day) ? day : null;

    private static FrozenDictionary<string, int> Read(string table) =>
        table.Split(',').SelectMany((names, i) => names.Split(' ').Select(name => (name, number: i + 1)))
            .ToFrozenDictionary(x => x.name, x => x.number);
}
