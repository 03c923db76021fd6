using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Deletes claims that no repetition can ask for any more, and posts that are long done.</summary>
internal sealed class ChatCleaner(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    RateBudget budget,
    TimeProvider time,
    IOptions<ChannelOptions> options)
{
    /// <summary>Deletes them; the number is returned.</summary>
    public async Task<int> CleanAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        budget.Tidy(now);
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (oldClaims, oldPosts) = (now - options.Value.ClaimLife, now - options.Value.PostLife);
        return await context.Claims.Where(row => row.At < oldClaims).ExecuteDeleteAsync(cancellationToken)
            + await context.Posts.Where(row => !row.IsOpen && row.At < oldPosts).ExecuteDeleteAsync(cancellationToken)
            + await context.Proposals.Where(row => row.State != ProposalState.Waiting && row.State != ProposalState.Working && row.At < oldPosts).ExecuteDeleteAsync(cancellationToken);
    }
}
