using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>Who wants a briefing at what time, and when that is: worked out by NodaTime, not by what is being measured.</summary>
internal static class WeekPlan
{
    /// <summary>The clocks of half of the zones change within the week.</summary>
    public static readonly DateTimeOffset Start = new(2026, 10, 22, 22, 0, 0, TimeSpan.Zero);

    private static readonly string[] Zones =
    [
        "Europe/Berlin", "Europe/London", "Europe/Helsinki", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Tokyo", "Asia/Kolkata",
        "Asia/Jerusalem", "Africa/Cairo", "Australia/Sydney", "Antarctica/Troll",
    ];

    private static readonly ZoneLocalMappingResolver FirstOrNext = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The subscriptions: each has a minute of its own, so that no two are due at once.</summary>
    public static IReadOnlyList<PlannedSubscription> Subscriptions(int count) =>
    [
        .. from number in Enumerable.Range(0, count)
           let zone = Zones[number % Zones.Length]
           let local = LocalTimeOf(number, count, zone)
           select new PlannedSubscription($"week{number:00}", zone, local, number % 2 == 0 ? "slack" : "teams", number % 2 == 0 ? $"C{number:00}" : $"19:week{number:00}@thread.tacv2"),
    ];

    /// <summary>All runs of so many days, in the order in which they are due.</summary>
    public static IReadOnlyList<PlannedRun> Runs(IReadOnlyList<PlannedSubscription> subscriptions, int days) =>
    [
        .. (from subscription in subscriptions
            from run in RunsOf(subscription)
            where run.DueAt >= Start && run.DueAt < Start.AddDays(days)
            orderby run.DueAt
            select run),
    ];

    private static IEnumerable<PlannedRun> RunsOf(PlannedSubscription subscription)
    {
        var zone = DateTimeZoneProviders.Tzdb[subscription.Zone];
        var first = LocalDate.FromDateTime(Start.DateTime).PlusDays(-2);
        for (var day = 0; day < 400; day++)
        {
            var date = first.PlusDays(day);
            var due = zone.ResolveLocal(date + new LocalTime(subscription.At.Hour, subscription.At.Minute), FirstOrNext);
            yield return new PlannedRun(subscription, date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), due.ToDateTimeOffset());
        }
    }

    /// <summary>
    /// Spread over the day by UTC, two hours away from where the week begins, so that a changed clock moves no run out of it, and
    /// by a number of minutes that no change of a clock is a multiple of, so that it moves none onto another.
    /// </summary>
    private static TimeOnly LocalTimeOf(int number, int count, string zone)
    {
        var utc = Instant.FromDateTimeOffset(Start.AddHours(2)).Plus(Duration.FromMinutes(number * Math.Min(29, 20 * 60 / count)));
        var local = utc.InZone(DateTimeZoneProviders.Tzdb[zone]).TimeOfDay;
        return new TimeOnly(local.Hour, local.Minute);
    }
}
