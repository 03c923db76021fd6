using System.Net;

namespace ChatBriefing.Library.Fetching;

/// <summary>Allows the public internet, and there the ports where web pages are served.</summary>
public sealed class PublicEndpoints : IEndpointRule
{
    /// <inheritdoc/>
    public bool Allows(IPEndPoint endpoint) => endpoint.Port is 80 or 443 or 8080 or 8443 && PublicNetwork.Contains(endpoint.Address);
}
