using System.Net;

namespace ChatBriefing.Server.Web.Guards;

/// <summary>
/// Answers only for the names this server goes by. A foreign web page can point a name of its own at the loopback
/// address (DNS rebinding) and would then count as same origin; the Host header gives it away.
/// </summary>
internal sealed class KnownHostGuard(RequestDelegate next, IConfiguration configuration)
{
    private readonly HashSet<string> names = new(NamesOf(configuration), StringComparer.OrdinalIgnoreCase);

    /// <summary>Passes the request on, or refuses it.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        // Probes of a container come by whatever address it has, and health tells nothing of the documents.
        var isKnown = IsKnown(context.Request.Host.Host) || context.Request.Path.StartsWithSegments("/health");
        return isKnown
            ? next(context)
            : Results.Problem(
                $"This server does not go by the name \"{context.Request.Host.Host}\". Set PublicUrl to the address that readers use, or AllowedHosts to a list of names.",
                statusCode: StatusCodes.Status421MisdirectedRequest,
                title: "Unknown host name").ExecuteAsync(context);
    }

    private static IEnumerable<string> NamesOf(IConfiguration configuration)
    {
        string[] addresses = [configuration["PublicUrl"] ?? "", .. (configuration["Urls"] ?? "").Split(';')];
        var hosts = addresses.Select(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "");
        var allowed = (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.TrimEntries);
        return [.. hosts.Where(host => host.Length > 0), .. allowed.Where(host => host.Length > 0)];
    }

    private bool IsKnown(string host) =>
        names.Contains("*")
        || names.Contains(host)
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
