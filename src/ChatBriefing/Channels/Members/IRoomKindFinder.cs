namespace ChatBriefing.Channels.Members;

/// <summary>Tells what kind a room is by now, where events do not tell it or it may have changed. A platform without one is taken at its events' word.</summary>
public interface IRoomKindFinder
{
    /// <summary>The platform's name in lower case, as in <see cref="Conversation.Platform"/>.</summary>
    string Platform { get; }

    /// <summary>The kind, not older than a minute; null when it cannot be looked up in time.</summary>
    Task<ConversationKind?> FindAsync(Conversation conversation, CancellationToken cancellationToken);
}
