namespace ChatBriefing.Server.Clocks;

/// <summary>A timer of a <see cref="SteeredClock"/>.</summary>
internal sealed class SteeredTimer(SteeredClock clock, TimerCallback callback, object? state) : ITimer
{
    private readonly Lock door = new();
    private DateTimeOffset? due;
    private TimeSpan period = Timeout.InfiniteTimeSpan;

    /// <inheritdoc />
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var now = clock.GetUtcNow();
        lock (door)
        {
            due = dueTime == Timeout.InfiniteTimeSpan ? null : now + dueTime;
            this.period = period;
        }

        return true;
    }

    /// <summary>Goes off when its time has come; once, however long ago that was.</summary>
    public void Look(DateTimeOffset now)
    {
        lock (door)
        {
            if (due is null || due > now)
            {
                return;
            }

            due = period > TimeSpan.Zero ? now + period : null;
        }

        // Not on the clock's own thread: a callback may take its time.
        ThreadPool.QueueUserWorkItem(_ => callback(state));
    }

    /// <inheritdoc />
    public void Dispose() => clock.Remove(this);

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
