namespace ChatBriefing.Channels.Posting;

/// <summary>Something to be posted, as the outbox keeps it.</summary>
public sealed record Post
{
    /// <summary>
    /// Its key, unique for ever and the same in every attempt. A platform that can carry it hidden in the message does
    /// (Slack: <c>metadata.event_payload.key</c>), so that a doubtful post can be found again by it.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>Where it goes.</summary>
    public required Conversation Conversation { get; init; }

    /// <summary>What is done there.</summary>
    public required PostKind Kind { get; init; }

    /// <summary>What it shows.</summary>
    public required PostContent Content { get; init; }

    /// <summary>
    /// The answer whose message is updated or deleted, or in whose thread something is said about it; null for the others.
    /// The message's id is looked up when it is sent.
    /// </summary>
    public string? TargetAnswerId { get; init; }

    /// <summary>Key of the post whose message is updated, where that shows no answer; null for the others.</summary>
    public string? TargetKey { get; init; }

    /// <summary>The proposal whose card is updated; null for the others. The message's id is looked up when it is sent.</summary>
    public string? TargetProposalId { get; init; }

    /// <summary>Whether a message that one person sees takes the place of the one that was clicked on, where the platform can do that.</summary>
    public bool Replaces { get; init; }

    /// <summary>The one person who sees it, for <see cref="PostKind.Ephemeral"/> and <see cref="PostKind.Home"/>.</summary>
    public string? OnlyFor { get; init; }

    /// <summary><see cref="Turn.Handle"/> of the turn that it replies to.</summary>
    public string? Handle { get; init; }

    /// <summary>Whether an update of a message that was never posted, or a line about it, is dropped; otherwise it is posted then.</summary>
    public bool OnlyIfPosted { get; init; }
}
