using ChatBriefing.Channels;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A claim that waits to be committed with others.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Keys">What it claims.</param>
internal sealed record PendingClaim(Turn Turn, ClaimKeys Keys)
{
    /// <summary>Whether the claim was taken; set once it is on the disk.</summary>
    public TaskCompletionSource<bool> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
