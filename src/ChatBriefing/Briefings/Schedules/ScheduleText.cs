using System.Globalization;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>Reads a schedule back in full, so that who made it sees what was understood.</summary>
public static class ScheduleText
{
    /// <summary>For example "Every weekday (Monday to Friday) at 08:30, Europe/Berlin, not on holidays".</summary>
    public static string Of(Schedule schedule)
    {
        var days = CronDays.Text(schedule.Cron);
        var times = CronTimes.Text(schedule.Cron);
        return $"{days} {times}, {schedule.Zone}{HolidaysOf(schedule.OnHolidays)}";
    }

    /// <summary>What stands behind a schedule about holidays, in words that are understood again; empty when they change nothing.</summary>
    public static string HolidaysOf(HolidayRule rule) => rule switch
    {
        HolidayRule.Skip => ", not on holidays",
        HolidayRule.NextWorkingDay => ", on holidays the first working day after",
        _ => "",
    };

    /// <summary>The same with its next runs, for example "…; next: Thu 26 Nov 2026 08:30 (07:30 UTC), …".</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="next">Its next runs.</param>
    public static string Of(Schedule schedule, IReadOnlyList<EditionSlot> next) => next is []
        ? $"{Of(schedule)}; it does not come to pass any more"
        : $"{Of(schedule)}; next: {string.Join(", ", next.Select(slot => Of(slot, schedule.Zone)))}";

    private static string Of(EditionSlot slot, string zone)
    {
        var local = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? TimeZoneInfo.ConvertTime(slot.DueAt, found) : slot.DueAt;
        var utc = slot.DueAt.UtcDateTime;
        var utcText = utc.ToString(DateOnly.FromDateTime(utc) == DateOnly.FromDateTime(local.DateTime) ? "HH:mm" : "ddd HH:mm", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{local:ddd d MMM yyyy HH:mm} ({utcText} UTC)");
    }
}
