using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage.Leaving;

namespace ChatBriefing.Server.Workers.Leaving;

/// <summary>
/// Takes what deleted documents left out of the files of the database and of the index of earlier versions. A deletion
/// waits a few seconds for others, so that many in a row are swept together.
/// </summary>
internal sealed partial class SweepWorker(DatabaseSweeper sweeper, PastIndex past, TimeProvider time, ILogger<SweepWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    private DateTimeOffset? owedSince;
    private DateTimeOffset lastSeen;
    private long newest;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await past.KeepAsync(stoppingToken);
                if (IsDue(await sweeper.OwedAsync(stoppingToken)) && await sweeper.SweepAsync(stoppingToken))
                {
                    owedSince = null;
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                Log.CannotSweep(logger, fault);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private bool IsDue(long? owed)
    {
        if (owed is not { } deletion)
        {
            owedSince = null;
            return false;
        }

        var now = time.GetUtcNow();
        lastSeen = deletion == newest && owedSince is not null ? lastSeen : now;
        newest = deletion;
        owedSince ??= now;
        return now - lastSeen >= Settling || now - owedSince >= LongestWait;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What deleted documents left in the files could not be swept; it is tried again.")]
        public static partial void CannotSweep(ILogger logger, Exception exception);
    }
}
