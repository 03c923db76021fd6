using System.Net;
using System.Net.Sockets;

namespace ChatBriefing.Library.Fetching;

/// <summary>Opens TCP connections.</summary>
public sealed class TcpOpener : ISocketOpener
{
    /// <inheritdoc/>
    public async Task<Stream> OpenAsync(IPEndPoint endpoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endpoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
