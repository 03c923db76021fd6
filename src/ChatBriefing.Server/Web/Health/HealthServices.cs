using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBriefing.Server.Web.Health;

/// <summary>Registers and maps the health checks.</summary>
internal static class HealthServices
{
    /// <summary>Adds the checks of readiness.</summary>
    public static void AddHealth(this IServiceCollection services) => services
        .AddHealthChecks()
        .AddCheck<LibraryHealthCheck>("database")
        .AddCheck<IndexHealthCheck>("index");

    /// <summary>Maps "live", which asks nothing but the process, and "ready".</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous();
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new HealthResponse(
            report.Status == HealthStatus.Healthy,
            [.. report.Entries.Select(entry => new HealthItem(entry.Key, entry.Value.Status == HealthStatus.Healthy, entry.Value.Description ?? ""))]),
        context.RequestAborted);
}
