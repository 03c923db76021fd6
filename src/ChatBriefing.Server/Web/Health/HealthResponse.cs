namespace ChatBriefing.Server.Web.Health;

/// <summary>How the server is.</summary>
/// <param name="Ok">Whether all checks passed.</param>
/// <param name="Checks">Each check.</param>
internal sealed record HealthResponse(bool Ok, IReadOnlyList<HealthItem> Checks);
