using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Slack's side of Socket Mode on a free loopback port.</summary>
public sealed class FakeSockets : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<WebSocket> sockets = [];
    private readonly Lock door = new();

    private FakeSockets(WebApplication app) => this.app = app;

    /// <summary>The address that apps.connections.open gives.</summary>
    public string Address => app.Urls.First().Replace("http://", "ws://", StringComparison.Ordinal) + "/link";

    /// <summary>What came back: which socket it came over, and what.</summary>
    public ConcurrentQueue<(int Socket, JsonObject Answer)> Answers { get; } = new();

    /// <summary>Sockets opened so far.</summary>
    public int Opened
    {
        get
        {
            lock (door)
            {
                return sockets.Count;
            }
        }
    }

    /// <summary>Sockets that are open now.</summary>
    public int Open
    {
        get
        {
            lock (door)
            {
                return sockets.Count(socket => socket.State == WebSocketState.Open);
            }
        }
    }

    public static async Task<FakeSockets> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var fake = new FakeSockets(builder.Build());
        fake.app.UseWebSockets();
        fake.app.Map("/link", fake.HoldAsync);
        await fake.app.StartAsync(CancellationToken.None);
        return fake;
    }

    /// <summary>Sends over a socket, counted from 0.</summary>
    public Task SendAsync(int socket, JsonObject message)
    {
        WebSocket to;
        lock (door)
        {
            to = sockets[socket];
        }

        return to.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, true, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        lock (door)
        {
            sockets.ForEach(socket => socket.Abort());
        }

        await app.DisposeAsync();
    }

    private async Task HoldAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        int number;
        lock (door)
        {
            number = sockets.Count;
            sockets.Add(socket);
        }

        await SendAsync(number, new() { ["type"] = "hello", ["num_connections"] = number + 1 });
        var buffer = new byte[64 << 10];
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                    return;
                }

                Answers.Enqueue((number, (JsonObject)JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, part.Count))!));
            }
        }
        catch (WebSocketException)
        {
            // The bot went away.
        }
    }
}
