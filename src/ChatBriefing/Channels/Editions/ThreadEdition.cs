using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;

namespace ChatBriefing.Channels.Editions;

/// <summary>The edition that a conversation is about.</summary>
/// <param name="Record">What is stored.</param>
/// <param name="Edition">What of it still stands.</param>
/// <param name="IsItsThread">Whether the conversation is the thread below it; otherwise it is only the latest there.</param>
public sealed record ThreadEdition(EditionRecord Record, Edition Edition, bool IsItsThread);
