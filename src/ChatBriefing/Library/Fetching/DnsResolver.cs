using System.Net;

namespace ChatBriefing.Library.Fetching;

/// <summary>Looks names up as the machine does.</summary>
public sealed class DnsResolver : IHostResolver
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
        await Dns.GetHostAddressesAsync(host, cancellationToken);
}
