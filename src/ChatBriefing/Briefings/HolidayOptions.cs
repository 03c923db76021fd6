namespace ChatBriefing.Briefings;

/// <summary>Where holidays are read from (settings <c>Briefings:Holidays:…</c>): iCalendar files, of which whole-day events count.</summary>
public sealed class HolidayOptions
{
    /// <summary>The file for all schedules that have none of their own; null (the default) for no holidays.</summary>
    public string? File { get; set; }

    /// <summary>Files by zone, for schedules in it: "Europe/Berlin" and a path.</summary>
    public IDictionary<string, string> Zones { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files by the id of a subscription.</summary>
    public IDictionary<string, string> Subscriptions { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
