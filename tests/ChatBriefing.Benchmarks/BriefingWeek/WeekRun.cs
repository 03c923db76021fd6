using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Clocks;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>
/// Leads servers through the days: time jumps from run to run while nothing is to do, passes as it does for everybody while
/// a server is down or starts, and is hastened a little while one waits for a lease to run out.
/// </summary>
internal sealed class WeekRun(string folder, FakePlatforms fakes, WeekLibrary library, int processes) : IAsyncDisposable
{
    private static readonly CrashPoint[] Moments =
        [CrashPoint.BeforeRunClaim, CrashPoint.AfterRunClaim, CrashPoint.BeforeSend, CrashPoint.AfterAcceptance, CrashPoint.BeforeRecord];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan Hurry = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Hastened = TimeSpan.FromSeconds(10);

    private readonly List<WeekServer> servers = [];

    /// <summary>How often a server died, by the moment.</summary>
    public Dictionary<CrashPoint, int> Deaths { get; } = Moments.ToDictionary(moment => moment, _ => 0);

    /// <summary>Runs the days.</summary>
    /// <param name="runs">The runs, in their order.</param>
    /// <param name="kills">How often a server is to die, evenly over the runs.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(IReadOnlyList<PlannedRun> runs, int kills, CancellationToken cancellationToken)
    {
        await KeepUpAsync(cancellationToken);
        var (killed, day) = (0, 0);
        for (var number = 0; number < runs.Count; number++)
        {
            if ((runs[number].DueAt - WeekPlan.Start).Days >= day)
            {
                await library.AddAsync(day++, cancellationToken);
            }

            // As many have died by the end of run n as are due by then.
            var moment = killed * (long)runs.Count < (long)kills * (number + 1) ? Moments[killed % Moments.Length] : (CrashPoint?)null;
            if (moment is { } armed)
            {
                await File.WriteAllTextAsync(WeekFolder.Armed(folder), armed.ToString(), cancellationToken);
                killed++;
            }

            SetTime(runs[number].DueAt.AddMilliseconds(200));
            await SettleAsync(number + 1, moment, cancellationToken);
            if (moment is { } point)
            {
                Deaths[point]++;
            }
        }
    }

    /// <summary>Has an admin look at every edition in doubt and click once.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="hasArrived">What the admin sees in the channel.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task ClickAsync(IReadOnlyList<PlannedRun> runs, Func<EditionRecord, bool> hasArrived, CancellationToken cancellationToken)
    {
        foreach (var edition in (await library.EditionsAsync(cancellationToken)).Where(edition => edition.State == EditionState.Unknown))
        {
            await library.ClickAsync(edition, hasArrived(edition), cancellationToken);
        }

        await SettleAsync(runs.Count, null, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        servers.ForEach(server => server.Dispose());
        return ValueTask.CompletedTask;
    }

    private async Task SettleAsync(int count, CrashPoint? moment, CancellationToken cancellationToken)
    {
        var (begun, hastened) = (TimeProvider.System.GetTimestamp(), TimeProvider.System.GetTimestamp());
        while (await library.SettledAsync(cancellationToken) < count || (moment is not null && File.Exists(WeekFolder.Armed(folder))))
        {
            if (await KeepUpAsync(cancellationToken))
            {
                hastened = TimeProvider.System.GetTimestamp();
            }
            else if (TimeProvider.System.GetElapsedTime(hastened) > Hurry)
            {
                // Everybody is up and waits, for a lease or a second look.
                SetTime(Now() + Hastened);
                hastened = TimeProvider.System.GetTimestamp();
            }

            if (TimeProvider.System.GetElapsedTime(begun) > Patience)
            {
                throw new InvalidOperationException($"Run {count} did not come to an end ({moment}).");
            }

            await Task.Delay(Look, TimeProvider.System, cancellationToken);
        }

        await KeepUpAsync(cancellationToken);
    }

    /// <summary>Starts servers in the place of those that died; whether there were any.</summary>
    private async Task<bool> KeepUpAsync(CancellationToken cancellationToken)
    {
        foreach (var dead in servers.Where(server => server.HasEnded).ToList())
        {
            servers.Remove(dead);
            dead.Dispose();
        }

        var isDown = servers.Count < processes;
        while (servers.Count < processes)
        {
            if (await WeekServer.StartAsync(folder, fakes.Address, cancellationToken) is { } server)
            {
                servers.Add(server);
            }
        }

        return isDown;
    }

    private DateTimeOffset Now() => ClockSetting.TryRead(WeekFolder.Clock(folder))?.Now(TimeProvider.System.GetUtcNow()) ?? WeekPlan.Start;

    private void SetTime(DateTimeOffset time)
    {
        if (time > Now())
        {
            new ClockSetting(time, TimeProvider.System.GetUtcNow(), 1).Write(WeekFolder.Clock(folder));
        }
    }
}
