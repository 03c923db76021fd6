namespace ChatBriefing.Channels.Answers;

/// <summary>Knows with whom the bot has spoken.</summary>
public interface IAcquaintance
{
    /// <summary>Whether the asker of <paramref name="turn"/> was answered before, there or in another room of that tenant.</summary>
    Task<bool> HasMetAsync(Turn turn, CancellationToken cancellationToken);
}
