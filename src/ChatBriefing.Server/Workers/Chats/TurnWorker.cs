using System.Collections.Concurrent;
using ChatBriefing.Channels;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Chats;

/// <summary>Takes turns from the inbox and has them handled, several at once and each thread in order.</summary>
internal sealed partial class TurnWorker(
    TurnQueue queue,
    TurnRunner runner,
    PlatformPorts ports,
    WorkSignal<TurnRow> signal,
    TimeProvider time,
    IOptions<ChannelOptions> options,
    ILogger<TurnWorker> logger) : BackgroundService
{
    private readonly ConcurrentDictionary<string, TakenTurn> held = [];
    private readonly RunningTasks running = new();

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (ports.Platforms is [])
        {
            return;
        }

        var renewal = RenewAsync(stoppingToken);
        await new WorkLoop(options.Value.Pace, time, WaitAsync, fault => Log.CannotTake(logger, fault)).RunAsync(TakeAsync, stoppingToken);

        await Task.WhenAll(renewal, running.AllAsync());
    }

    private Task WaitAsync(TimeSpan longest, CancellationToken stoppingToken) => signal.WaitAsync(longest, time, stoppingToken);

    /// <summary>Begins what can be begun; who ends makes room and raises the signal.</summary>
    private async Task TakeAsync(CancellationToken stoppingToken)
    {
        var free = options.Value.Parallelism - running.Count;
        if (free <= 0)
        {
            return;
        }

        foreach (var turn in await queue.TakeAsync(free, stoppingToken))
        {
            held[turn.Queued.Key] = turn;
            running.Start(() => RunAsync(turn, stoppingToken), signal.Raise);
        }
    }

    private async Task RunAsync(TakenTurn turn, CancellationToken stoppingToken)
    {
        try
        {
            await runner.RunAsync(turn, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await GiveBackAsync(turn);
        }
        catch (Exception fault)
        {
            // Its lease runs out, and it is begun anew.
            Log.NotFinished(logger, turn.Queued.Key, fault);
        }
        finally
        {
            // Only this taking of it: the same turn may have been taken anew since.
            held.TryRemove(KeyValuePair.Create(turn.Queued.Key, turn));
        }
    }

    /// <summary>So that the next start need not wait for the lease to run out.</summary>
    private async Task GiveBackAsync(TakenTurn turn)
    {
        try
        {
            await queue.ReleaseAsync(turn, CancellationToken.None);
        }
        catch (Exception fault)
        {
            Log.NotFinished(logger, turn.Queued.Key, fault);
        }
    }

    private async Task RenewAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Lease / 3, time);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                if (!held.IsEmpty)
                {
                    await queue.RenewAsync([.. held.Values], stoppingToken);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                Log.CannotTake(logger, fault);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The inbox cannot be read; it is tried again.")]
        public static partial void CannotTake(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "Turn {Turn} could not be ended; it is begun anew once its lease runs out.")]
        public static partial void NotFinished(ILogger logger, string turn, Exception exception);
    }
}
