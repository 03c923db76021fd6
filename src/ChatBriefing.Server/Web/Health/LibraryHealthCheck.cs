using ChatBriefing.Library;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBriefing.Server.Web.Health;

/// <summary>Whether the database answers.</summary>
internal sealed class LibraryHealthCheck(IChangeLog log) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await log.ReadPositionAsync(cancellationToken);
            return HealthCheckResult.Healthy("The database answers.");
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The database does not answer: the server's log says why.", exception);
        }
    }
}
