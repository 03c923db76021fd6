using System.Net;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Tells requests of this machine from those that a proxy on it hands on, as one does for the chat platforms.</summary>
internal static class LocalRequest
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    /// <summary>Whether it comes from this machine, by a name that only this machine has, and was not handed on.</summary>
    public static bool Is(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && IsHere(context.Request.Host.Host)
        && !ProxyHeaders.Any(context.Request.Headers.ContainsKey);

    private static bool IsHere(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
