using System.Net;
using ChatBriefing.Library;

namespace ChatBriefing.Server.Web.Guards;

/// <summary>
/// Tells what readers a visitor of the pages and a caller of the API is. Without a sign-in that is the operator on this
/// machine itself, who could read the data folder as well, and everybody for all others.
/// </summary>
internal sealed class WebReader(IConfiguration configuration)
{
    /// <summary>
    /// Where readers come by another name, something stands between them and this server, and may come from the loopback
    /// address itself: then nobody is taken for the operator by the address alone.
    /// </summary>
    private readonly bool isHereOnly = !Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var address) || address.IsLoopback;

    /// <summary>The visitor's audience: who sees what this response shows.</summary>
    public Audience AudienceOf(HttpContext context) => isHereOnly && IsOperator(context) ? Audience.Operator : Audience.Everyone;

    private static bool IsOperator(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && IsLocal(context.Request.Host.Host)
        && !context.Request.Headers.ContainsKey("Forwarded")
        && !context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase));

    private static bool IsLocal(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
