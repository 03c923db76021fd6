namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>A run of the week.</summary>
/// <param name="Subscription">Whose.</param>
/// <param name="Day">The local day.</param>
/// <param name="DueAt">When it is due.</param>
internal sealed record PlannedRun(PlannedSubscription Subscription, string Day, DateTimeOffset DueAt);
