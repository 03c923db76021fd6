namespace ChatBriefing.Briefings.Planning;

/// <summary>The last scheduled run that was taken.</summary>
/// <param name="LocalDate">Its day.</param>
/// <param name="LocalTime">Its time of day.</param>
/// <param name="Zone">The zone of both, by its name.</param>
/// <param name="DueAt">When it was due.</param>
public sealed record LastRun(DateOnly LocalDate, TimeOnly LocalTime, string Zone, DateTimeOffset DueAt);
