namespace ChatBriefing.Channels.Answers;

/// <summary>Erases what is kept of a workspace, for when it throws the bot out.</summary>
public interface ITenantEraser
{
    /// <summary>Erases answers, feedback, reported questions, subscriptions and their editions, waiting turns and posts; documents stay. Doing it twice does no harm.</summary>
    /// <param name="platform">The platform, as in <see cref="Conversation.Platform"/>.</param>
    /// <param name="tenant">The workspace there.</param>
    /// <param name="cancellationToken">Ends it, with nothing erased.</param>
    /// <returns>How many answers went.</returns>
    Task<int> EraseAsync(string platform, string tenant, CancellationToken cancellationToken);
}
