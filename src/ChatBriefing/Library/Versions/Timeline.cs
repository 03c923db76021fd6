namespace ChatBriefing.Library.Versions;

/// <summary>
/// Tells which version of a document was in force on which day. A version takes effect on the day it says it has, or else
/// on the day it was stored; the latest that took effect by a day is in force on it. One that was put back takes effect on
/// the day somebody did so. A document that left the library has no version in force from that day on. Pure.
/// </summary>
public static class Timeline
{
    /// <summary>The days of each version, none overlapping; a version that was put back may have several.</summary>
    /// <param name="events">What happened to the document, in the order of the change log. Versions that are no longer stored are to be left out.</param>
    public static IReadOnlyList<InForce> Of(IEnumerable<VersionEvent> events)
    {
        var past = new List<InForce>();
        var effects = new List<(DateOnly Day, int Version)>();
        var (highest, opened) = (0, DateOnly.MinValue);
        foreach (var happened in events)
        {
            if (happened.Version is not { } version)
            {
                past.AddRange(Days(effects).Select(days => UpTo(days, happened.Day)).OfType<InForce>());
                effects.Clear();
                opened = past.Count > 0 ? happened.Day : opened;
                continue;
            }

            var day = version > highest ? happened.Date ?? happened.Day : happened.Day;
            effects.Add((day > opened ? day : opened, version));
            highest = Math.Max(highest, version);
        }

        return [.. past, .. Days(effects)];
    }

    /// <summary>Of several that took effect on one day the last holds.</summary>
    private static IEnumerable<InForce> Days(List<(DateOnly Day, int Version)> effects)
    {
        var ordered = effects.OrderBy(effect => effect.Day).ToList();
        return ordered
            .Select((effect, at) => new InForce(effect.Version, effect.Day, at + 1 < ordered.Count ? ordered[at + 1].Day : null))
            .Where(days => days.From != days.Until);
    }

    private static InForce? UpTo(InForce days, DateOnly day) =>
        days.From >= day ? null : days.Until is { } until && until <= day ? days : days with { Until = day };
}
