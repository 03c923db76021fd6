using System.Globalization;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>Puts a schedule into words, to be read back: "every weekday (Monday to Friday) at 08:30, Europe/Berlin".</summary>
public static class ScheduleText
{
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The words. What has no simple ones is given as its cron expression.</summary>
    public static string Of(Schedule schedule)
    {
        var fields = schedule.Cron.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = fields is [var minute, var hour, var day, var month, var weekday]
            && TimesOf(minute, hour) is { } times && DaysOf(day, month, weekday) is { } days
                ? $"{days} at {times}"
                : $"by the cron expression {schedule.Cron}";
        return $"{words}, {schedule.Zone}{HolidaysOf(schedule.OnHolidays)}";
    }

    private static string HolidaysOf(HolidayRule rule) => rule switch
    {
        HolidayRule.Skip => "; not on holidays",
        HolidayRule.NextWorkingDay => "; after a holiday on the next working day",
        _ => "",
    };

    private static string? TimesOf(string minute, string hour)
    {
        if (Numbers(minute, 0, 59) is not [var at] || Numbers(hour, 0, 23) is not { Count: > 0 } hours)
        {
            return null;
        }

        return Joined([.. hours.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h:00}:{at:00}"))]);
    }

    private static string? DaysOf(string day, string month, string weekday) => (IsAny(day), IsAny(month), IsAny(weekday)) switch
    {
        (true, true, true) => "every day",
        (true, true, false) => WeekdaysOf(weekday),
        (false, true, true) => MonthDaysOf(day) is { } days ? $"on {days} of every month" : null,
        _ => null,
    };

    private static string? WeekdaysOf(string field)
    {
        if (field.Split('#') is [var one, var nth] && Numbers(one, 0, 7) is [var only] && int.TryParse(nth, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 5)
        {
            return $"on the {Ordinal(number)} {Days[only]} of every month";
        }

        if (field.EndsWith('L') && Numbers(field[..^1], 0, 7) is [var last])
        {
            return $"on the last {Days[last]} of every month";
        }

        return Numbers(field, 0, 7) is not { Count: > 0 } numbers ? null : numbers.Select(number => number % 7).Distinct().Order().ToList() switch
        {
            [1, 2, 3, 4, 5] => "every weekday (Monday to Friday)",
            { Count: 7 } => "every day",
            var days => $"every {Joined([.. days.OrderBy(number => (number + 6) % 7).Select(number => Days[number])])}",
        };
    }

    private static string? MonthDaysOf(string field) => field switch
    {
        "L" => "the last day",
        "LW" => "the last weekday",
        "1W" => "the first weekday",
        _ when field.EndsWith('W') && Numbers(field[..^1], 1, 31) is [var near] => $"the weekday nearest the {Ordinal(near)}",
        _ => Numbers(field, 1, 31) is { Count: > 0 } numbers ? Joined([.. numbers.Select(number => $"the {Ordinal(number)}")]) : null,
    };

    private static bool IsAny(string field) => field is "*" or "?";

    /// <summary>Numbers and ranges with commas between; names of days count; null for anything else.</summary>
    private static List<int>? Numbers(string field, int least, int most)
    {
        var numbers = new List<int>();
        foreach (var part in field.Split(','))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || Number(ends[0]) is not { } from || Number(ends[^1]) is not { } to || from < least || to > most || from > to)
            {
                return null;
            }

            numbers.AddRange(Enumerable.Range(from, to - from + 1));
        }

        return numbers;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : text.Length == 3 && Array.FindIndex(Days, day => day.StartsWith(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at
        : null;

    private static string Joined(IReadOnlyList<string> parts) => parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";

    private static string Ordinal(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}{(number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}");
}
