using ChatBriefing.Retrieval;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBriefing.Server.Web.Health;

/// <summary>Whether the index is open.</summary>
internal sealed class IndexHealthCheck(PassageIndexHome home) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(home.Current is null
            ? HealthCheckResult.Unhealthy("The index is not open yet: wait until it is built; the server's log says if that failed.")
            : HealthCheckResult.Healthy("The index is open."));
}
