using Microsoft.Extensions.Options;

namespace ChatBriefing.Briefings.Planning;

/// <summary>Plans by the settings, this machine's time zones and the calendars of holidays.</summary>
public sealed class RunPlanner(HolidayBook holidays, IOptions<BriefingOptions> options)
{
    /// <summary>The run that is due now; null when none is. See <see cref="BriefingPlanner.Due"/>.</summary>
    public DueRun? Due(Subscription subscription, DateTimeOffset runsFrom, LastRun? last, DateTimeOffset now) =>
        RulesFor(subscription) is { } rules ? BriefingPlanner.Due(subscription, runsFrom, last, now, rules) : null;

    /// <summary>When the next run after <paramref name="now"/> is due; null when none is planned.</summary>
    public DateTimeOffset? NextAfter(Subscription subscription, DateTimeOffset now) => Next(subscription, now, 1) is [var next] ? next.DueAt : null;

    /// <summary>The next <paramref name="count"/> runs; fewer when the schedule ends, none while it is paused.</summary>
    public IReadOnlyList<EditionSlot> Next(Subscription subscription, DateTimeOffset now, int count) =>
        RulesFor(subscription) is { } rules ? [.. BriefingPlanner.Next(subscription, now, rules).Take(count)] : [];

    /// <summary>Whether this machine knows the zone.</summary>
    public static bool KnowsZone(string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);

    private RunRules? RulesFor(Subscription subscription) => TimeZoneInfo.TryFindSystemTimeZoneById(subscription.Schedule.Zone, out var zone)
        ? new RunRules(zone, holidays.For(subscription), options.Value.MakeUpWithin, options.Value.LateAfter)
        : null;
}
