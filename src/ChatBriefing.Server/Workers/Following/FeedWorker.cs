using ChatBriefing.Library.Following;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Server.Storage.Auditing;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Following;

/// <summary>Looks at the followed feeds and pages when they are due, one after the other.</summary>
internal sealed partial class FeedWorker(FeedFollower follower, IOptions<FollowingOptions> options, TimeProvider time, ILogger<FeedWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(15);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        while (options.Value.Feeds.Count > 0 && !stoppingToken.IsCancellationRequested)
        {
            for (var at = 0; at < options.Value.Feeds.Count; at++)
            {
                await TryFollowAsync(at, stoppingToken);
            }

            await ((Task)timer.WaitForNextTickAsync(stoppingToken).AsTask()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A fault must not end the worker: the next look may succeed.</summary>
    private async Task TryFollowAsync(int at, CancellationToken stoppingToken)
    {
        try
        {
            using var acting = Actor.As($"feed {options.Value.Feeds[at].Address}");
            var outcomes = await follower.FollowAsync(options.Value.Feeds[at], stoppingToken);
            if (outcomes.Count > 0)
            {
                var refused = outcomes.Count(outcome => outcome.Status == IngestStatus.Refused);
                Log.Followed(logger, at, outcomes.Count - refused, refused);
            }
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            Log.CannotFollow(logger, at, fault);
        }
        catch (OperationCanceledException)
        {
            // Stopping; it is looked at again at the next start.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Library:Feeds:{Feed}: {Read} items read, {Refused} refused.")]
        public static partial void Followed(ILogger logger, int feed, int read, int refused);

        [LoggerMessage(2, LogLevel.Warning, "Library:Feeds:{Feed} could not be followed; it is tried again.")]
        public static partial void CannotFollow(ILogger logger, int feed, Exception exception);
    }
}
