namespace ChatBriefing.Briefings.Schedules;

/// <summary>What words for a schedule come to.</summary>
/// <param name="Cron">The cron expression; null when they were not understood.</param>
/// <param name="Holidays">What the words imply about holidays ("working days").</param>
/// <param name="Error">One line for who wrote them; empty when they were understood.</param>
internal sealed record WordReading(string? Cron, HolidayRule Holidays, string Error);
