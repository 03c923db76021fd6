using System.Net;

namespace ChatBriefing.Library.Fetching;

/// <summary>Looks names of hosts up.</summary>
public interface IHostResolver
{
    /// <summary>All addresses of the host, in the order in which to try them.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">There is no such host.</exception>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}
