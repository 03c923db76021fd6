namespace ChatBriefing.Server.Clocks;

/// <summary>
/// A clock that follows a file, which several processes may share. It looks at the file every few milliseconds; timers go
/// off at the first look after their time. Safe for use by many threads.
/// </summary>
public sealed class SteeredClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(15);

    private readonly Lock door = new();
    private readonly HashSet<SteeredTimer> timers = [];
    private readonly string file;
    private readonly ITimer pulse;
    private ClockSetting setting;
    private DateTimeOffset latest;

    /// <summary>A clock that follows <paramref name="file"/>.</summary>
    /// <exception cref="InvalidOperationException">The file is not there or says nothing sensible.</exception>
    public SteeredClock(string file)
    {
        this.file = file;
        setting = ClockSetting.TryRead(file) ?? throw new InvalidOperationException(
            $"Clock:File {file} cannot be read: write {{\"at\":\"2026-11-26T07:29:50Z\",\"real\":\"2026-11-26T07:29:50Z\",\"speed\":1}} into it");
        pulse = System.CreateTimer(_ => Look(), null, Pace, Pace);
    }

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (door)
        {
            var now = setting.Now(System.GetUtcNow());
            return latest = now > latest ? now : latest;
        }
    }

    /// <inheritdoc />
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SteeredTimer(this, callback, state);
        lock (door)
        {
            timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    /// <inheritdoc />
    public void Dispose() => pulse.Dispose();

    internal void Remove(SteeredTimer timer)
    {
        lock (door)
        {
            timers.Remove(timer);
        }
    }

    private void Look()
    {
        var read = ClockSetting.TryRead(file);
        List<SteeredTimer> all;
        lock (door)
        {
            setting = read ?? setting;
            all = [.. timers];
        }

        var now = GetUtcNow();
        foreach (var timer in all)
        {
            timer.Look(now);
        }
    }
}
