using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Ends proposals whose time is over, and says so on their cards.</summary>
internal sealed class ProposalSweeper(IDbContextFactory<LibraryContext> contexts, WriteGate gate, WorkSignal<PostRow> signal, TimeProvider time)
{
    private const int AtOnce = 100;

    /// <summary>Ends them; the number is returned.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        int ended;
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var rows = await context.Proposals.Where(row => row.State == ProposalState.Waiting && row.ExpiresAt <= now).OrderBy(row => row.ExpiresAt).Take(AtOnce).ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                row.State = ProposalState.Expired;
                row.At = now;
                if (ProposalReader.RecordOf(row) is { IsPrivate: false, MessageId: not null } proposal)
                {
                    context.Posts.Add(PostRows.Of(CardOf(proposal), now));
                }
            }

            var ids = rows.ConvertAll(row => row.Id);
            await context.ProposalContents.Where(row => ids.Contains(row.ProposalId)).ExecuteDeleteAsync(cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            ended = rows.Count;
        }

        signal.Raise();
        return ended;
    }

    private static Post CardOf(Proposal proposal) => new()
    {
        Key = $"{proposal.Id}.expired",
        Conversation = proposal.Conversation,
        Kind = PostKind.Update,
        Content = PostContent.Proposal(proposal.Id),
        TargetProposalId = proposal.Id,
    };
}
