namespace ChatBriefing.Grounding.Mentions;

/// <summary>A date in a text, as much of it as is told: "15 October 2025", "Oct. 15", "2025-10-15", "Wednesday".</summary>
/// <param name="Year">The year; null when not told.</param>
/// <param name="Month">The month, 1 to 12; null when not told.</param>
/// <param name="Day">The day of the month; null when not told.</param>
/// <param name="Weekday">The weekday, 1 (Monday) to 7; null when not told.</param>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="LastWord">Index of its last word.</param>
internal sealed record DateMention(int? Year, int? Month, int? Day, int? Weekday, int FirstWord, int LastWord)
{
    /// <summary>Whether <paramref name="other"/> tells every part of this date, and the same.</summary>
    public bool IsToldBy(DateMention other) =>
        Told(Year, other.Year) && Told(Month, other.Month) && Told(Day, other.Day) && Told(Weekday, other.Weekday);

    /// <summary>Whether both tell some part, and differently.</summary>
    public bool Clashes(DateMention other) =>
        Differ(Year, other.Year) || Differ(Month, other.Month) || Differ(Weekday, other.Weekday)
        || (Differ(Day, other.Day) && Month == other.Month);

    /// <summary>Whether a word belongs to it.</summary>
    public bool Holds(int word) => word >= FirstWord && word <= LastWord;

    private static bool Told(int? wanted, int? told) => wanted is null || wanted == told;

    private static bool Differ(int? one, int? other) => one is { } a && other is { } b && a != b;
}
