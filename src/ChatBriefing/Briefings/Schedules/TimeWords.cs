using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>Understands times of day: "8:30", "08.30", "0830", "9am", "9:15 pm", "noon", "18".</summary>
internal static partial class TimeWords
{
    /// <summary>The time; null when it is none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="next">The word after it, which may be "am" or "pm".</param>
    /// <param name="takesNext">Whether that word belongs to it.</param>
    public static TimeOnly? Read(string word, string next, out bool takesNext)
    {
        takesNext = false;
        switch (word)
        {
            case "noon" or "midday":
                return new TimeOnly(12, 0);
            case "midnight":
                return new TimeOnly(0, 0);
        }

        var match = Time().Match(word);
        if (!match.Success)
        {
            return null;
        }

        var half = match.Groups["half"].Value.Replace(".", "", StringComparison.Ordinal);
        var after = next.Replace(".", "", StringComparison.Ordinal);
        if (half.Length == 0 && after is "am" or "pm")
        {
            half = after;
            takesNext = true;
        }

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } given ? int.Parse(given.Value, CultureInfo.InvariantCulture) : 0;
        if (minute > 59 || hour > 23 || (half.Length > 0 && hour is 0 or > 12))
        {
            return null;
        }

        return new TimeOnly(half switch { "am" => hour % 12, "pm" => (hour % 12) + 12, _ => hour }, minute);
    }

    [GeneratedRegex(@"^(?:(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?|(?<hour>\d{2})(?<minute>\d{2}))h?(?<half>am|pm|a\.m\.?|p\.m\.?)?$", RegexOptions.None, 1000)]
    private static partial Regex Time();
}
