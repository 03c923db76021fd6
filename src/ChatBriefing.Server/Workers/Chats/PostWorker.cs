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
    private readonly RunningTasks running = new();

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (ports.Platforms is [])
        {
            return;
        }

        await new WorkLoop(options.Value.Pace, time, WaitAsync, fault => Log.CannotTake(logger, fault)).RunAsync(TakeAsync, stoppingToken);

        // What is being sent is sent to its end, so that its outcome is known.
        await running.AllAsync();
    }

    private Task WaitAsync(TimeSpan longest, CancellationToken stoppingToken) => signal.WaitAsync(longest, time, stoppingToken);

    private async Task TakeAsync(CancellationToken stoppingToken)
    {
        var free = options.Value.PostParallelism - running.Count;
        if (free <= 0)
        {
            return;
        }

        foreach (var post in await queue.TakeAsync(free, stoppingToken))
        {
            running.Start(() => RunAsync(post), signal.Raise);
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
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The outbox cannot be read; it is tried again.")]
        public static partial void CannotTake(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "How sending post {Post} ended could not be recorded; it counts as doubtful once its lease runs out.")]
        public static partial void NotRecorded(ILogger logger, string post, Exception exception);
    }
}
