using System.Collections.Concurrent;
using ChatBriefing.Channels;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Chats;

/// <summary>Takes posts from the outbox and has them sent, several at once and each channel in order.</summary>
internal sealed partial class PostWorker(
    PostQueue queue,
    PostRunner runner,
    PlatformPorts ports,
    WorkSignal<PostRow> signal,
    TimeProvider time,
    IOptions<ChannelOptions> options,
    ILogger<PostWorker> logger) : BackgroundService
{
    private readonly ConcurrentDictionary<string, Task> running = [];

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (ports.Platforms is [])
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TakeAsync(stoppingToken);
                await signal.WaitAsync(options.Value.Pace, time, stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                Log.CannotTake(logger, fault);
                await signal.WaitAsync(options.Value.Pace, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        // What is being sent is sent to its end, so that its outcome is known.
        await Task.WhenAll(running.Values);
    }

    private async Task TakeAsync(CancellationToken stoppingToken)
    {
        var free = options.Value.PostParallelism - running.Count;
        if (free <= 0)
        {
            return;
        }

        foreach (var post in await queue.TakeAsync(free, stoppingToken))
        {
            running[post.Post.Key] = Task.Run(() => RunAsync(post), CancellationToken.None);
        }
    }

    private async Task RunAsync(TakenPost post)
    {
        try
        {
            await runner.RunAsync(post);
        }
        catch (Exception fault)
        {
            // Its lease runs out, and it counts as doubtful then.
            Log.NotRecorded(logger, post.Post.Key, fault);
        }
        finally
        {
            running.TryRemove(post.Post.Key, out _);
            signal.Raise();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The outbox cannot be read; it is tried again.")]
        public static partial void CannotTake(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "How sending post {Post} ended could not be recorded; it counts as doubtful once its lease runs out.")]
        public static partial void NotRecorded(ILogger logger, string post, Exception exception);
    }
}
