namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>The real time until a test moves it ahead; timers go by the real time all along. Safe for use by many threads.</summary>
public sealed class MovedClock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref ahead));

    /// <summary>Moves it ahead to <paramref name="time"/>, which must lie ahead.</summary>
    public void MoveTo(DateTimeOffset time)
    {
        var by = time - GetUtcNow();
        by.ShouldBeGreaterThan(TimeSpan.Zero);
        Interlocked.Add(ref ahead, by.Ticks);
    }
}
