namespace ChatBriefing.Channels.Subscribing;

/// <summary>What topics would have matched, without a subscription.</summary>
/// <param name="Topics">The topics.</param>
/// <param name="Collections">Collections to look at; empty for all that may be read.</param>
public sealed record PreviewRequest(IReadOnlyList<string> Topics, IReadOnlyList<string> Collections) : BriefingRequest;
