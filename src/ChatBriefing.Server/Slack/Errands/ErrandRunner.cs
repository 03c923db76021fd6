using System.Threading.Channels;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>
/// Runs errands, several at once, since a modal must open within three seconds of its click. They are kept in memory only,
/// so what cannot be run is named and counted in the log.
/// </summary>
internal sealed partial class ErrandRunner : BackgroundService
{
    private const int MostWaiting = 1_000;
    private const int AtOnce = 8;
    private const string Stopping = "the server stops";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly ILogger<ErrandRunner> logger;
    private readonly Channel<Errand> errands;
    private int givenUp;

    /// <summary>A runner that nothing waits for yet.</summary>
    public ErrandRunner(ILogger<ErrandRunner> logger)
    {
        this.logger = logger;
        errands = Channel.CreateBounded<Errand>(
            new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest },
            dropped => GiveUp(dropped, "too much else waits"));
    }

    /// <summary>Takes an errand; the oldest one gives way when too many wait, and none is taken once the server stops.</summary>
    public void Take(Errand errand)
    {
        if (!errands.Writer.TryWrite(errand))
        {
            GiveUp(errand, Stopping);
        }
    }

    /// <summary>Ends what runs, and tells what was not run.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        errands.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        while (errands.Reader.TryRead(out var left))
        {
            GiveUp(left, Stopping);
        }
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(
            errands.Reader.ReadAllAsync(stoppingToken),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
            async (errand, cancellationToken) => await RunAsync(errand, cancellationToken));

    private async Task RunAsync(Errand errand, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            await errand.RunAsync(limit.Token);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, errand.Name, fault.Message);
        }
        catch (Exception)
        {
            GiveUp(errand, Stopping);
        }
    }

    private void GiveUp(Errand errand, string why) => Log.GivenUp(logger, errand.Name, why, Interlocked.Increment(ref givenUp));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack: {Errand} failed: {Reason}")]
        public static partial void Failed(ILogger logger, string errand, string reason);

        [LoggerMessage(LogLevel.Warning, "Slack: {Errand} was given up, because {Why}; with it, {Count} errands were since the start.")]
        public static partial void GivenUp(ILogger logger, string errand, string why, int count);
    }
}
