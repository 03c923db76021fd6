using ChatBriefing.Library.Following;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Server.Storage.Auditing;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Following;

/// <summary>Looks at the followed folders from time to time.</summary>
internal sealed partial class FolderWorker(FolderFollower follower, IOptions<FollowingOptions> options, TimeProvider time, ILogger<FolderWorker> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.FolderPollSeconds), time);
        while (options.Value.Folders.Count > 0 && !stoppingToken.IsCancellationRequested)
        {
            for (var at = 0; at < options.Value.Folders.Count; at++)
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
            using var acting = Actor.As($"folder {options.Value.Folders[at].Origin.Place}");
            var round = await follower.FollowAsync(options.Value.Folders[at].Origin, stoppingToken);
            if (round.Outcomes.Count > 0 || round.Withdrawn > 0)
            {
                var refused = round.Outcomes.Count(outcome => outcome.Status == IngestStatus.Refused);
                Log.Followed(logger, at, round.Outcomes.Count - refused, refused, round.Withdrawn);
            }
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            Log.CannotFollow(logger, at, fault);
        }
        catch (OperationCanceledException)
        {
            // Stopping; what was not remembered is looked at again, and its content is known by its hash.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Library:Folders:{Folder}: {Read} files read, {Refused} refused, {Withdrawn} gone.")]
        public static partial void Followed(ILogger logger, int folder, int read, int refused, int withdrawn);

        [LoggerMessage(2, LogLevel.Warning, "Library:Folders:{Folder} could not be followed; it is tried again.")]
        public static partial void CannotFollow(ILogger logger, int folder, Exception exception);
    }
}
