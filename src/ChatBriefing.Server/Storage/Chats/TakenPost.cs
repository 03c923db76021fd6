using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A post that this process holds.</summary>
/// <param name="Post">The post.</param>
/// <param name="Fence">The number under which it is held.</param>
/// <param name="IsDoubtful">Whether it is to be looked up instead of sent.</param>
/// <param name="SentAt">When it was first sent.</param>
/// <param name="MessageId">The platform's id of the message to update or delete; null for none.</param>
internal sealed record TakenPost(Post Post, long Fence, bool IsDoubtful, DateTimeOffset SentAt, string? MessageId);
