using System.Net;

namespace ChatBriefing.Library.Fetching;

/// <summary>Opens connections to addresses that were checked.</summary>
public interface ISocketOpener
{
    /// <summary>A connection to exactly that address and port.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">Nobody answers there.</exception>
    Task<Stream> OpenAsync(IPEndPoint endpoint, CancellationToken cancellationToken);
}
