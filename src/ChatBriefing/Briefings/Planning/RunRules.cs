namespace ChatBriefing.Briefings.Planning;

/// <summary>What the planner goes by besides the subscription.</summary>
/// <param name="Zone">The schedule's zone, with its changes as they are known now.</param>
/// <param name="Holidays">The holidays that count for it.</param>
/// <param name="MakeUpWithin">How long after it was due a missed run is still made up.</param>
/// <param name="LateAfter">How long after it was due a run counts as late.</param>
public sealed record RunRules(TimeZoneInfo Zone, HolidayCalendar Holidays, TimeSpan MakeUpWithin, TimeSpan LateAfter);
