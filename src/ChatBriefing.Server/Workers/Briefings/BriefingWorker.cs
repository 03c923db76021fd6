using ChatBriefing.Briefings;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Workers.Chats;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Briefings;

/// <summary>Takes runs that are due and has their editions written, several at once.</summary>
internal sealed partial class BriefingWorker(
    RunClaimer claimer,
    EditionQueue queue,
    ReviewDeadline deadline,
    EditionRunner runner,
    WorkSignal<EditionRow> signal,
    TimeProvider time,
    IOptions<BriefingOptions> options,
    ILogger<BriefingWorker> logger) : BackgroundService
{
    private const int MostRounds = 100;

    private readonly RunningTasks running = new();

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await new WorkLoop(options.Value.Pace, time, WaitAsync, fault => Log.CannotWork(logger, fault)).RunAsync(WorkAsync, stoppingToken);

        await running.AllAsync();
    }

    private Task WaitAsync(TimeSpan longest, CancellationToken stoppingToken) => signal.WaitAsync(longest, time, stoppingToken);

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        for (var rounds = 0; rounds < MostRounds && await claimer.ClaimAsync(stoppingToken) == RunClaimer.AtOnce; rounds++)
        {
            // More may be due than are looked at in one go.
        }

        await deadline.LapseAsync(stoppingToken);
        var free = options.Value.Parallelism - running.Count;
        if (free <= 0)
        {
            return;
        }

        foreach (var edition in await queue.TakeAsync(free, stoppingToken))
        {
            running.Start(() => RunAsync(edition, stoppingToken), signal.Raise);
        }
    }

    private async Task RunAsync(TakenEdition edition, CancellationToken stoppingToken)
    {
        try
        {
            await runner.RunAsync(edition, stoppingToken);
        }
        catch (Exception fault)
        {
            // Its lease runs out, and it is written again.
            Log.NotStored(logger, edition.Edition.Id, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Briefings cannot be looked at; it is tried again.")]
        public static partial void CannotWork(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "Edition {Edition} was not brought to an end; it is written again once its lease runs out.")]
        public static partial void NotStored(ILogger logger, string edition, Exception exception);
    }
}
