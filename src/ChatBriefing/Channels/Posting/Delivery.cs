namespace ChatBriefing.Channels.Posting;

/// <summary>One attempt to post something.</summary>
/// <param name="Post">What the outbox keeps.</param>
/// <param name="Message">What to render; null for <see cref="PostKind.Delete"/>.</param>
/// <param name="MessageId">The platform's id of the message to update or delete; null for the others.</param>
public sealed record Delivery(Post Post, Message? Message, string? MessageId);
