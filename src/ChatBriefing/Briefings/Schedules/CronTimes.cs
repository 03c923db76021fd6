using System.Globalization;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>Reads the times of day of a cron expression back.</summary>
internal static class CronTimes
{
    private const int Hours = 24;
    private const int MostNamed = 12;

    /// <summary>For example "at 08:30 and 17:30", "every hour at :00", "every hour from 08:00 to 18:00".</summary>
    public static string Text(string cron)
    {
        var fields = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var minutes = CronField.Numbers(fields[0], 0, 59);
        var hours = CronField.Numbers(fields[1], 0, Hours - 1);
        return (minutes, hours) switch
        {
            ([var minute], { Count: Hours }) => $"every hour at :{minute:00}",
            ([var minute], { Count: > 2 } some) when some[^1] - some[0] == some.Count - 1 => $"every hour from {Clock(some[0], minute)} to {Clock(some[^1], minute)}",
            ({ } some, { } all) when some.Count * all.Count <= MostNamed => $"at {Words.List(all.SelectMany(hour => some.Select(minute => Clock(hour, minute))))}",
            ({ } some, { Count: Hours }) => $"every hour at {Words.List(some.Select(minute => string.Create(CultureInfo.InvariantCulture, $":{minute:00}")))}",
            ([var minute], { } some) => $"at {Words.List(some.Select(hour => Clock(hour, minute)))}",
            _ => $"whenever the clock matches \"{fields[0]} {fields[1]}\" (minute, hour)",
        };
    }

    private static string Clock(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");
}
