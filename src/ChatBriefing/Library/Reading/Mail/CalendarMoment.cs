using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Writes the days and times of a calendar (RFC 5545).</summary>
internal static partial class CalendarMoment
{
    /// <summary>"2025-03-10 11:00 (Europe/Berlin)": the zone as the calendar names it, for its offset may be its own. Empty for what is no moment.</summary>
    /// <param name="value">What the calendar says.</param>
    /// <param name="parameters">What it says about it.</param>
    public static string Of(string value, string parameters)
    {
        if (DateTime.TryParseExact(value.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            var zone = Zone().Match(parameters) is { Success: true } match ? $" ({match.Groups["zone"].Value})" : "";
            return moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + (value.EndsWith('Z') ? " UTC" : zone);
        }

        return Day(value) is { } day ? Written(day) : "";
    }

    /// <summary>The end of an event. Days end before the one that is named, so the last day is the one before it.</summary>
    /// <param name="value">What the calendar says.</param>
    /// <param name="parameters">What it says about it.</param>
    public static string End(string value, string parameters) =>
        Day(value) is { } day && day > DateOnly.MinValue ? Written(day.AddDays(-1)) : Of(value, parameters);

    private static DateOnly? Day(string value) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(";TZID=\"?(?<zone>[^\";:]{1,60})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Zone();
}
