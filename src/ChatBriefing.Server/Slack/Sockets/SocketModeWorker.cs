using System.Net.WebSockets;
using ChatBriefing.Server.Slack.Api;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Sockets;

/// <summary>
/// Keeps sockets of Socket Mode open: several, opened one after the other, so that one takes events while Slack refreshes
/// another; and on a refresh the new one is open before the old one is left.
/// </summary>
internal sealed partial class SocketModeWorker(SocketOpener opener, IOptions<SlackOptions> options, TimeProvider time, ILogger<SocketModeWorker> logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.TakesSockets)
        {
            return;
        }

        using var disabled = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAll(Enumerable.Range(0, options.Value.Sockets).Select(number => KeepAsync(number, disabled)));
    }

    private async Task KeepAsync(int number, CancellationTokenSource disabled)
    {
        try
        {
            await Task.Delay(options.Value.SocketStagger * number, time, disabled.Token);
            while (true)
            {
                await RunOneAsync(number, disabled);
            }
        }
        catch (OperationCanceledException) when (disabled.IsCancellationRequested)
        {
            // Stopping, or switched off.
        }
    }

    /// <summary>Opens a socket and waits until another is needed; it then goes on by itself until Slack closes it.</summary>
    private async Task RunOneAsync(int number, CancellationTokenSource disabled)
    {
        var socket = await OpenAsync(number, disabled.Token);
        Log.Open(logger, number);
        var run = RunToEndAsync(socket, number, disabled);
        if (await Task.WhenAny(run, socket.RefreshRequested) == run)
        {
            await Task.Delay(FirstPause, time, disabled.Token);
        }
    }

    private async Task RunToEndAsync(SlackSocket socket, int number, CancellationTokenSource disabled)
    {
        await using (socket)
        {
            using var left = CancellationTokenSource.CreateLinkedTokenSource(disabled.Token);
            _ = socket.RefreshRequested.ContinueWith(_ => left.CancelAfter(Farewell), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            try
            {
                if (await socket.RunAsync(left.Token) == SocketEnd.Disabled)
                {
                    Log.Disabled(logger);
                    await disabled.CancelAsync();
                }
            }
            catch (OperationCanceledException)
            {
                // Left for its successor, or stopping.
            }
        }

        Log.Closed(logger, number);
    }

    private async Task<SlackSocket> OpenAsync(int number, CancellationToken cancellationToken)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await opener.OpenAsync(cancellationToken);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested
                && fault is SlackException or SlackRateLimitException or SlackUnreachableException or WebSocketException or OperationCanceledException)
            {
                Log.NotOpen(logger, number, fault.Message);
                var asked = fault is SlackRateLimitException limit ? limit.RetryAfter : TimeSpan.Zero;
                await Task.Delay((asked > pause ? asked : pause) + (pause * Random.Shared.NextDouble()), time, cancellationToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Slack: socket {Number} is open.")]
        public static partial void Open(ILogger logger, int number);

        [LoggerMessage(LogLevel.Information, "Slack: socket {Number} closed.")]
        public static partial void Closed(ILogger logger, int number);

        [LoggerMessage(LogLevel.Warning, "Slack: socket {Number} cannot be opened: {Reason}")]
        public static partial void NotOpen(ILogger logger, int number, string reason);

        [LoggerMessage(LogLevel.Error, "Slack: Socket Mode was switched off for the app, so no events come. Switch it on in the app's settings and restart, or leave Slack:AppToken out and use request addresses.")]
        public static partial void Disabled(ILogger logger);
    }
}
