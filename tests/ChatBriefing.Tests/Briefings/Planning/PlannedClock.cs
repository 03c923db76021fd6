using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Planning;

namespace ChatBriefing.Tests.Briefings.Planning;

/// <summary>Asks the planner again and again as a worker does, remembering what it took.</summary>
internal sealed class PlannedClock(string cron, string zone, HolidayRule rule = HolidayRule.Ignore, params DateOnly[] holidays)
{
    private LastRun? last;

    public List<DueRun> Taken { get; } = [];

    public Subscription Subscription { get; set; } = SampleSubscription.Of(cron, zone, rule);

    public RunRules Rules { get; set; } = SampleSubscription.Rules(zone, holidays);

    public DateTimeOffset RunsFrom { get; set; } = DateTimeOffset.UnixEpoch;

    public DueRun? Look(DateTimeOffset now)
    {
        var due = BriefingPlanner.Due(Subscription, RunsFrom, last, now, Rules);
        if (due is not null)
        {
            Taken.Add(due);
            last = new LastRun(due.Slot.LocalDate, due.Slot.LocalTime, Subscription.Schedule.Zone, due.Slot.DueAt);
        }

        return due;
    }

    public void Run(DateTimeOffset from, TimeSpan length, TimeSpan pace)
    {
        RunsFrom = from;
        for (var now = from; now <= from + length; now += pace)
        {
            Look(now);
        }
    }
}
