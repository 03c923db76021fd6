namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>A subscription of the week: every day at a time of its own.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Zone">Its zone.</param>
/// <param name="At">Its time of day there.</param>
/// <param name="Platform">Where it is posted.</param>
/// <param name="Room">The channel, which it has for itself.</param>
internal sealed record PlannedSubscription(string Id, string Zone, TimeOnly At, string Platform, string Room);
