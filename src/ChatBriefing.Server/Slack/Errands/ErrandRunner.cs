using System.Threading.Channels;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Runs errands, several at once, since a modal must open within three seconds of its click.</summary>
internal sealed partial class ErrandRunner(ILogger<ErrandRunner> logger) : BackgroundService
{
    private const int MostWaiting = 1_000;
    private const int AtOnce = 8;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly Channel<Errand> errands = Channel.CreateBounded<Errand>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Takes an errand; the oldest one gives way when too many wait.</summary>
    public void Take(Errand errand) => errands.Writer.TryWrite(errand);

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
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack: {Errand} failed: {Reason}")]
        public static partial void Failed(ILogger logger, string errand, string reason);
    }
}
