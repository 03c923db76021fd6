namespace ChatBriefing.Channels.Posting;

/// <summary>A post that an admin should know of.</summary>
/// <param name="Key">Key of the post.</param>
/// <param name="Conversation">Where it was to go.</param>
/// <param name="Kind">What was to be done there.</param>
/// <param name="State"><see cref="PostState.Failed"/> or <see cref="PostState.Unknown"/>.</param>
/// <param name="Reason">What the platform said.</param>
/// <param name="At">When it was last tried.</param>
public sealed record TroubledPost(string Key, Conversation Conversation, PostKind Kind, PostState State, string Reason, DateTimeOffset At)
{
    /// <summary>The edition that it shows; empty when it shows none.</summary>
    public string EditionId { get; init; } = "";
}
