using System.Net.WebSockets;
using System.Text.Json;

namespace ChatBriefing.Server.Slack.Sockets;

/// <summary>One connection of Socket Mode, from its greeting to its end.</summary>
internal sealed class SlackSocket : IAsyncDisposable
{
    private const int LongestMessage = 8 << 20;
    private const int AtOnce = 16;
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestClose = TimeSpan.FromSeconds(2);

    private readonly ClientWebSocket socket = new();
    private readonly SocketMessages messages;
    private readonly EnvelopeTaker taker;
    private readonly TaskCompletionSource refresh = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim slots = new(AtOnce);

    private SlackSocket(EnvelopeTaker taker)
    {
        this.taker = taker;
        socket.Options.KeepAliveInterval = KeepAlive;
        socket.Options.KeepAliveTimeout = KeepAlive;
        messages = new SocketMessages(socket, LongestMessage);
    }

    /// <summary>Done when Slack says that it will close this socket soon.</summary>
    public Task RefreshRequested => refresh.Task;

    /// <summary>Connects and waits for Slack's greeting.</summary>
    /// <exception cref="WebSocketException">It did not come about.</exception>
    public static async Task<SlackSocket> OpenAsync(Uri address, EnvelopeTaker taker, CancellationToken cancellationToken)
    {
        var opened = new SlackSocket(taker);
        try
        {
            await opened.socket.ConnectAsync(address, cancellationToken);
            if (await opened.messages.ReceiveAsync(cancellationToken) is not { } first || Envelope.Read(first).Type != "hello")
            {
                throw new WebSocketException("Slack did not greet.");
            }

            return opened;
        }
        catch (Exception fault)
        {
            await opened.DisposeAsync();
            throw fault is JsonException ? new WebSocketException("Slack greeted without JSON.", fault) : fault;
        }
    }

    /// <summary>Takes envelopes until the socket ends.</summary>
    public async Task<SocketEnd> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await messages.ReceiveAsync(cancellationToken) is { } message)
            {
                var envelope = Envelope.Read(message);
                if (envelope is { Type: "disconnect", Reason: "link_disabled" })
                {
                    return SocketEnd.Disabled;
                }

                if (envelope.Type == "disconnect")
                {
                    refresh.TrySetResult();
                }
                else if (envelope.Id.Length > 0)
                {
                    await slots.WaitAsync(cancellationToken);
                    _ = TakeAsync(envelope, cancellationToken);
                }
            }
        }
        catch (Exception fault) when (fault is WebSocketException or JsonException && !cancellationToken.IsCancellationRequested)
        {
            return SocketEnd.Closed;
        }

        return RefreshRequested.IsCompleted ? SocketEnd.Refresh : SocketEnd.Closed;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            using var limit = new CancellationTokenSource(LongestClose);
            try
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
            }
            catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
            {
                // It is gone, which is what was wanted.
            }
        }

        socket.Dispose();
    }

    private async Task TakeAsync(Envelope envelope, CancellationToken cancellationToken)
    {
        try
        {
            await taker.TakeAsync(envelope, messages, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopping: what was not acknowledged comes again.
        }
        finally
        {
            slots.Release();
        }
    }
}
