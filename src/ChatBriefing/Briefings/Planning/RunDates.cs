using Cronos;

namespace ChatBriefing.Briefings.Planning;

/// <summary>Lists the runs of a subscription in their order.</summary>
internal static class RunDates
{
    /// <summary>
    /// Those due at <paramref name="from"/> or later. The schedule gives times as clocks show them; holidays move or
    /// remove them; the zone says when that is. Two that fall on one moment, as when clocks are put forward over both,
    /// are one: the later by the clocks.
    /// </summary>
    public static IEnumerable<EditionSlot> From(Subscription subscription, DateTimeOffset from, RunRules rules)
    {
        EditionSlot? held = null;
        foreach (var wall in WallTimes(subscription.Schedule, TimeZoneInfo.ConvertTime(from, rules.Zone).DateTime, rules.Holidays))
        {
            var slot = new EditionSlot(subscription.Id, DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall), WallClock.Resolve(wall, rules.Zone));
            if (held is not null && held.DueAt < slot.DueAt)
            {
                yield return held;
            }

            held = slot.DueAt >= from ? slot : null;
        }

        if (held is not null)
        {
            yield return held;
        }
    }

    /// <summary>What the clocks show at the runs, in order and each once, from some time before <paramref name="from"/>.</summary>
    private static IEnumerable<DateTime> WallTimes(Schedule schedule, DateTime from, HolidayCalendar holidays)
    {
        // Back far enough for a run that the clocks pass over, and for one that holidays moved.
        var cron = CronExpression.Parse(schedule.Cron);
        var back = schedule.OnHolidays == HolidayRule.NextWorkingDay ? HolidayCalendar.LongestWait + 1 : 2;
        var at = DateTime.SpecifyKind(from.AddDays(-back), DateTimeKind.Utc);
        var moved = new SortedSet<DateTime>();
        while (cron.GetNextOccurrence(at) is { } next)
        {
            at = next;
            foreach (var ready in moved.TakeWhile(wall => wall < next).ToList())
            {
                moved.Remove(ready);
                yield return ready;
            }

            if (holidays.Apply(schedule.OnHolidays, DateOnly.FromDateTime(next)) is { } day)
            {
                moved.Add(day.ToDateTime(TimeOnly.FromDateTime(next)));
            }
        }

        foreach (var wall in moved)
        {
            yield return wall;
        }
    }
}
