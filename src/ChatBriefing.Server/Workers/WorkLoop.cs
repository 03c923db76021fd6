namespace ChatBriefing.Server.Workers;

/// <summary>
/// Does a worker's work again and again until the server stops. A fault is told and tried again, each time after twice
/// as long a wait, at most half a minute, so that a database that is away is not asked all the time.
/// </summary>
/// <param name="pace">The longest wait between two rounds, and the wait after a first fault.</param>
/// <param name="time">The clock of the waits after faults.</param>
/// <param name="wait">Waits until there is work, at most as long as it is told.</param>
/// <param name="tell">Tells of a fault, as by a log line.</param>
internal sealed class WorkLoop(TimeSpan pace, TimeProvider time, Func<TimeSpan, CancellationToken, Task> wait, Action<Exception> tell)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Works until <paramref name="stoppingToken"/> says stop. Never throws, so that the caller can end what it began.</summary>
    public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        var pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            var isFine = await TryAsync(async () =>
            {
                await work(stoppingToken);
                pause = TimeSpan.Zero;
                await wait(pace, stoppingToken);
            }, stoppingToken);
            if (!isFine)
            {
                pause = Next(pause);
                await TryAsync(() => Task.Delay(pause, time, stoppingToken), stoppingToken);
            }
        }
    }

    private TimeSpan Next(TimeSpan pause)
    {
        var next = pause == TimeSpan.Zero ? pace : pause * 2;
        return next < Longest ? next : Longest;
    }

    /// <summary>False after a fault, which is told. To be stopped is none; to run out of time otherwise is one.</summary>
    private async Task<bool> TryAsync(Func<Task> step, CancellationToken stoppingToken)
    {
        try
        {
            await step();
            return true;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception fault)
        {
            tell(fault);
            return false;
        }
    }
}
