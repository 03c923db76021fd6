using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>Reads the days of a cron expression back.</summary>
internal static partial class CronDays
{
    private const int Months = 12;

    /// <summary>For example "Every weekday (Monday to Friday)", "On the first working day of the month", "On the 1st and 15th of January and July".</summary>
    public static string Text(string cron)
    {
        var fields = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (monthDay, month, weekday) = (fields[2], fields[3], fields[4]);
        var months = CronField.Numbers(month, 1, Months);
        var ofMonth = months switch
        {
            { Count: Months } => "the month",
            { } some => Words.List(some.Select(number => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number))),
            null => $"the months \"{month}\"",
        };
        var inMonth = months is { Count: Months } ? "" : $" in {ofMonth}";
        return (monthDay is "*" or "?", weekday is "*" or "?") switch
        {
            (true, true) => $"Every day{inMonth}",
            (true, false) => WeekdayText(weekday, ofMonth, inMonth),
            (false, true) => $"On {MonthDayText(monthDay)} of {ofMonth}",
            _ => $"On {MonthDayText(monthDay)} of {ofMonth}, when it is {WeekdayText(weekday, "the month", "").Replace("Every ", "a ", StringComparison.Ordinal).Replace("On ", "", StringComparison.Ordinal)},",
        };
    }

    private static string WeekdayText(string weekday, string ofMonth, string inMonth)
    {
        if (NthDay().Match(weekday) is { Success: true } nth)
        {
            var which = nth.Groups["nth"] is { Success: true } number ? Ordinal(int.Parse(number.Value, CultureInfo.InvariantCulture)) : "last";
            return $"On the {which} {Name(nth.Groups["day"].Value)} of {ofMonth}";
        }

        // Sunday is 0 and 7.
        var days = CronField.Numbers(weekday, 0, 7)?.Select(day => day % 7).Distinct().Order().ToList();
        return days switch
        {
            null => $"On weekdays that match \"{weekday}\"{inMonth}",
            { Count: 7 } => $"Every day{inMonth}",
            [1, 2, 3, 4, 5] => $"Every weekday (Monday to Friday){inMonth}",
            [0, 6] => $"Every Saturday and Sunday{inMonth}",
            _ => $"Every {Words.List(days.Select(day => (day + 6) % 7).Order().Select(day => DayNames.Full[(day + 1) % 7]))}{inMonth}",
        };
    }

    private static string MonthDayText(string monthDay) => monthDay switch
    {
        "L" => "the last day",
        "LW" => "the last working day",
        "1W" => "the first working day",
        _ when FromEnd().Match(monthDay) is { Success: true } end => $"the day {end.Groups[1].Value} before the last",
        _ when Near().Match(monthDay) is { Success: true } near => $"the working day nearest to the {Ordinals.Text(int.Parse(near.Groups[1].Value, CultureInfo.InvariantCulture))}",
        _ when CronField.Numbers(monthDay, 1, 31) is { } days => $"the {Words.List(days.Select(Ordinals.Text))}",
        _ => $"days that match \"{monthDay}\"",
    };

    private static string Name(string day) => DayNames.Full[int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number % 7 : DayNames.Find(day.ToLowerInvariant()) ?? 0];

    private static string Ordinal(int number) => number switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        4 => "fourth",
        _ => "fifth",
    };

    [GeneratedRegex("^(?<day>[0-7]|[A-Za-z]{3})(?:#(?<nth>[1-5])|L)$", RegexOptions.None, 1000)]
    private static partial Regex NthDay();

    [GeneratedRegex(@"^L-(\d{1,2})$", RegexOptions.None, 1000)]
    private static partial Regex FromEnd();

    [GeneratedRegex(@"^(\d{1,2})W$", RegexOptions.None, 1000)]
    private static partial Regex Near();
}
