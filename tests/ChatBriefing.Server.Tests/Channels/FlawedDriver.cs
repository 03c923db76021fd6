using ChatBriefing.Channels;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>The platform in memory with an adapter that gets something wrong.</summary>
public sealed class FlawedDriver : MemoryDriver
{
    /// <summary>What the adapter makes of a turn.</summary>
    public Func<Turn, Turn> Flaw { get; set; } = turn => turn;

    protected override Turn OnTheWay(Turn turn) => Flaw(turn);
}
