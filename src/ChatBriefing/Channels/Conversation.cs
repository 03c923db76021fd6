namespace ChatBriefing.Channels;

/// <summary>A room, or a thread in it, on one platform.</summary>
public sealed record Conversation
{
    /// <summary>The platform's name in lower case, as its <see cref="Posting.IPoster"/> gives it: "slack", "teams".</summary>
    public required string Platform { get; init; }

    /// <summary>The workspace, team or organisation, by its platform's id.</summary>
    public required string Tenant { get; init; }

    /// <summary>The channel or chat, by its platform's id.</summary>
    public required string Channel { get; init; }

    /// <summary>
    /// Id of the message at the root of the thread that a reply goes into; null for the room itself. A question that is
    /// itself a root has its own message's id here, so that the reply opens the thread.
    /// </summary>
    public string? Thread { get; init; }

    /// <summary>What kind of room it is.</summary>
    public required ConversationKind Kind { get; init; }

    /// <summary>What the platform needs besides to post here (on Teams the service's address); opaque to all others.</summary>
    public string? Route { get; init; }
}
