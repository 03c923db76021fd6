namespace ChatBriefing.Briefings;

/// <summary>When a subscription is due.</summary>
/// <param name="Cron">A cron expression of five fields, in the local time of <paramref name="Zone"/>.</param>
/// <param name="Zone">The zone by its IANA name ("Europe/Berlin").</param>
/// <param name="OnHolidays">What happens on a day that the calendar of holidays names.</param>
public sealed record Schedule(string Cron, string Zone, HolidayRule OnHolidays);
