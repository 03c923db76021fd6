namespace ChatBriefing.Briefings.Schedules;

/// <summary>What was understood of somebody's words for a schedule.</summary>
/// <param name="Schedule">The schedule; null when they were not understood.</param>
/// <param name="Error">One line that says why not and what is understood; empty otherwise.</param>
public sealed record ScheduleReading(Schedule? Schedule, string Error)
{
    /// <summary>What is understood, for errors and for help.</summary>
    public const string Examples =
        "\"weekdays 8:30 Berlin\", \"Mon, Wed and Fri 7:45\", \"daily at noon\", \"first working day of the month 9:00\", \"monthly on the 15th at 10\" or a cron expression as \"30 8 * * 1-5\"";

    /// <summary>It was understood.</summary>
    public static ScheduleReading Of(Schedule schedule) => new(schedule, "");

    /// <summary>It was not.</summary>
    public static ScheduleReading Wrong(string reason) => new(null, reason);
}
