namespace ChatBriefing.Briefings.Planning;

/// <summary>
/// Says which run of a subscription is due. Pure: time, zone, holidays and what went before come in; nothing is read,
/// stored or awaited.
/// </summary>
public static class BriefingPlanner
{
    /// <summary>
    /// The run to take place at <paramref name="now"/>; null when none is due. Of several that were missed only the
    /// newest is made up, since one edition tells all that is new; none from before the subscription ran, none twice,
    /// and none that was due longer ago than <see cref="RunRules.MakeUpWithin"/>.
    /// </summary>
    /// <param name="subscription">Who wants it.</param>
    /// <param name="runsFrom">Since when it has been running as it does: when it was made, resumed or given another schedule.</param>
    /// <param name="last">The last scheduled run that was taken; null for none.</param>
    /// <param name="now">The time.</param>
    /// <param name="rules">Zone, holidays and bounds.</param>
    public static DueRun? Due(Subscription subscription, DateTimeOffset runsFrom, LastRun? last, DateTimeOffset now, RunRules rules)
    {
        if (subscription.PausedAt is not null)
        {
            return null;
        }

        var oldest = now - rules.MakeUpWithin;
        var from = runsFrom > oldest ? runsFrom : oldest;
        var due = RunDates.From(subscription, from, rules)
            .TakeWhile(slot => slot.DueAt <= now)
            .Where(slot => last is null || IsAfter(slot, last, subscription.Schedule.Zone))
            .ToList();
        return due is [.., var newest] ? new DueRun(newest, now - newest.DueAt > rules.LateAfter, due.Count - 1) : null;
    }

    /// <summary>The next runs after <paramref name="now"/>, as far as the calendar goes; none while it is paused.</summary>
    public static IEnumerable<EditionSlot> Next(Subscription subscription, DateTimeOffset now, RunRules rules) =>
        subscription.PausedAt is null ? RunDates.From(subscription, now, rules).SkipWhile(slot => slot.DueAt <= now) : [];

    /// <summary>
    /// In one zone the clocks' own order decides, so that a run is not repeated when the zone's rules were changed
    /// meanwhile and its hour comes again.
    /// </summary>
    private static bool IsAfter(EditionSlot slot, LastRun last, string zone) =>
        slot.DueAt > last.DueAt
        && (zone != last.Zone || slot.LocalDate.ToDateTime(slot.LocalTime) > last.LocalDate.ToDateTime(last.LocalTime));
}
