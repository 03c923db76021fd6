namespace ChatBriefing.Channels.Editions;

/// <summary>Where something may be posted.</summary>
/// <param name="Conversation">The conversation; null when nothing can be posted.</param>
/// <param name="Reason">Why nothing can be posted, in words for the subscription's owner; empty otherwise.</param>
public sealed record FoundRoom(Conversation? Conversation, string Reason)
{
    /// <summary>Nothing can be posted.</summary>
    internal static FoundRoom Closed(string reason) => new(null, reason);
}
