using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Proposals;

/// <summary>Tells who may change the library from a chat.</summary>
public sealed class Approvers(IOptionsMonitor<ChannelOptions> options)
{
    /// <summary>Whether the one who said it is an admin.</summary>
    public Task<bool> IsOneAsync(Turn turn, CancellationToken cancellationToken) =>
        Task.FromResult(options.CurrentValue.Admins.Contains(turn.Asker));
}
