using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Planning;
using ChatBriefing.Library;

namespace ChatBriefing.Tests.Briefings.Planning;

/// <summary>Subscriptions of which only the schedule matters.</summary>
internal static class SampleSubscription
{
    public static Subscription Of(string cron, string zone, HolidayRule rule = HolidayRule.Ignore) => new()
    {
        Id = "abc234",
        Name = "News",
        Destination = Destination.Nowhere,
        Audience = Audience.Everyone,
        Schedule = new Schedule(cron, zone, rule),
        CreatedBy = "U1",
        CreatedAt = DateTimeOffset.UnixEpoch,
    };

    public static RunRules Rules(string zone, params DateOnly[] holidays) => Rules(TimeZoneInfo.FindSystemTimeZoneById(zone), holidays);

    public static RunRules Rules(TimeZoneInfo zone, params DateOnly[] holidays) =>
        new(zone, new HolidayCalendar(holidays), TimeSpan.FromHours(6), TimeSpan.FromMinutes(5));

    /// <summary>The first runs at <paramref name="from"/> or later.</summary>
    public static List<EditionSlot> Runs(string cron, string zone, DateTimeOffset from, int count, HolidayRule rule = HolidayRule.Ignore, params DateOnly[] holidays) =>
        [.. BriefingPlanner.Next(Of(cron, zone, rule), from.AddTicks(-1), Rules(zone, holidays)).Take(count)];
}
