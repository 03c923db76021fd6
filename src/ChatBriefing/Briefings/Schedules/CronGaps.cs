using Cronos;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>How often a cron expression comes to pass.</summary>
internal static class CronGaps
{
    private const int Looked = 1500;

    /// <summary>Holds a leap year and as many days of each month and weekday as any schedule needs.</summary>
    private static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The least time between two of them, by the clocks; null when there is none at all.</summary>
    public static TimeSpan? Least(CronExpression cron)
    {
        if (cron.GetNextOccurrence(Start, inclusive: true) is not { } before)
        {
            return null;
        }

        var least = TimeSpan.MaxValue;
        for (var looked = 0; looked < Looked && cron.GetNextOccurrence(before) is { } next; looked++)
        {
            least = next - before < least ? next - before : least;
            before = next;
        }

        return least;
    }
}
