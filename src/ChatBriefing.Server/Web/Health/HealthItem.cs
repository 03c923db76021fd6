namespace ChatBriefing.Server.Web.Health;

/// <summary>The outcome of one check.</summary>
/// <param name="Name">What was checked.</param>
/// <param name="Ok">Whether it passed.</param>
/// <param name="Reason">What it found and, when that is bad, what to do.</param>
internal sealed record HealthItem(string Name, bool Ok, string Reason);
