using ChatBriefing.Retrieval;

namespace ChatBriefing.Server.Workers;

/// <summary>
/// Keeps the index in step with the library and writes it to the disk, so that a start finds it ready. Nothing depends
/// on its pace: a question catches the index up by itself.
/// </summary>
internal sealed partial class IndexWorker(IndexFollower follower, TimeProvider time, ILogger<IndexWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private string told = "";

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFollowAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        do
        {
            await TryFollowAsync(stoppingToken);
        }
        while (!stoppingToken.IsCancellationRequested && await NextAsync(timer, stoppingToken));
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>A fault must not end the worker: the next turn may succeed, and questions are answered meanwhile.</summary>
    private async Task TryFollowAsync(CancellationToken cancellationToken)
    {
        try
        {
            await follower.CatchUpAsync(cancellationToken);
            await follower.CommitAsync(cancellationToken);
            told = "";
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            TellOnce(fault);
        }
        catch (OperationCanceledException)
        {
            // Stopping; what is not on the disk yet is read from the change log at the next start.
        }
    }

    private void TellOnce(Exception fault)
    {
        var kind = $"{fault.GetType().Name}: {fault.Message}";
        if (kind != told)
        {
            told = kind;
            Log.Behind(logger, fault.GetType().Name, fault.Message.ReplaceLineEndings(" "));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The index is behind the library ({Kind}: {Reason}) Check that the data folder can be written and has free space; it is tried again every second.")]
        public static partial void Behind(ILogger logger, string kind, string reason);
    }
}
