using System.Net;
using System.Net.Sockets;

namespace ChatBriefing.Library.Fetching;

/// <summary>
/// Connects for the HTTP client: looks the host up once, checks every address it has, and connects to a checked address
/// itself. A name that leads elsewhere a moment later (DNS rebinding) therefore changes nothing.
/// </summary>
public sealed class GuardedConnector(IEndpointRule rule, IHostResolver resolver, ISocketOpener opener)
{
    /// <summary>The connection. One address that is not allowed makes the whole host refused: an honest host has none.</summary>
    internal async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await resolver.ResolveAsync(host, cancellationToken);
        var endpoints = addresses.Select(address => new IPEndPoint(address, port)).ToList();
        if (endpoints is [] || !endpoints.TrueForAll(rule.Allows))
        {
            throw new RefusedEndpointException(host);
        }

        for (var at = 0; ; at++)
        {
            try
            {
                return await opener.OpenAsync(endpoints[at], cancellationToken);
            }
            catch (SocketException) when (at < endpoints.Count - 1)
            {
                // Another of its addresses may answer.
            }
        }
    }
}
