using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Sockets;

/// <summary>Sends and receives whole messages over a web socket.</summary>
internal sealed class SocketMessages(WebSocket socket, int limit) : IDisposable
{
    private readonly SemaphoreSlim sending = new(1);
    private readonly byte[] buffer = new byte[16 << 10];

    /// <summary>The next message; null when the other side closed or sent more than allowed.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close || message.Length + part.Count > limit)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return message.ToArray();
            }
        }
    }

    /// <summary>Sends one message; several callers take turns.</summary>
    public async Task SendAsync(JsonObject message, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(WireJson.Write(message)), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => sending.Dispose();
}
