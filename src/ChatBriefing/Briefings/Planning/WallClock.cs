namespace ChatBriefing.Briefings.Planning;

/// <summary>
/// Finds the moment at which a zone's clocks show a time. It asks the zone for its offsets at moments only, never whether
/// a local time is invalid or ambiguous, so that every answer comes from one source.
/// </summary>
public static class WallClock
{
    private static readonly TimeSpan Probe = TimeSpan.FromDays(1);

    /// <summary>
    /// The moment. Of a time that comes twice, as when clocks are put back, the first; for one that never comes, as when
    /// they are put forward, the first that exists after it.
    /// </summary>
    /// <param name="wall">What the clocks show; its kind does not matter.</param>
    /// <param name="zone">The zone.</param>
    public static DateTimeOffset Resolve(DateTime wall, TimeZoneInfo zone)
    {
        // No clock is a day away from UTC, so the moment lies between the probes; zones do not change twice within two days.
        var asUtc = new DateTimeOffset(DateTime.SpecifyKind(wall, DateTimeKind.Unspecified), TimeSpan.Zero);
        var before = zone.GetUtcOffset(asUtc - Probe);
        var after = zone.GetUtcOffset(asUtc + Probe);
        foreach (var offset in before >= after ? [before, after] : (TimeSpan[])[after, before])
        {
            if (zone.GetUtcOffset(asUtc - offset) == offset)
            {
                return asUtc.Add(-offset).ToOffset(offset);
            }
        }

        return Change(asUtc - after, asUtc - before, before, zone);
    }

    /// <summary>The moment in (from, to] at which the offset stops being <paramref name="before"/>.</summary>
    private static DateTimeOffset Change(DateTimeOffset from, DateTimeOffset to, TimeSpan before, TimeZoneInfo zone)
    {
        while (to - from > TimeSpan.FromTicks(1))
        {
            var middle = from + ((to - from) / 2);
            if (zone.GetUtcOffset(middle) == before)
            {
                from = middle;
            }
            else
            {
                to = middle;
            }
        }

        return to.ToOffset(zone.GetUtcOffset(to));
    }
}
