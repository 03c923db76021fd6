using ChatBriefing.Channels.Handling;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A turn that this process holds.</summary>
/// <param name="Queued">The turn.</param>
/// <param name="Fence">The number under which it is held.</param>
/// <param name="Attempts">How often it was begun, this time included.</param>
internal sealed record TakenTurn(QueuedTurn Queued, long Fence, int Attempts);
