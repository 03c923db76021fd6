using ChatBriefing.Channels.Proposals;
using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Reads proposals from the database.</summary>
internal sealed class ProposalReader(IDbContextFactory<LibraryContext> contexts) : IProposalReader, IProposedContent, IProposalCounter
{
    /// <inheritdoc />
    public async Task<Proposal?> FindAsync(string proposalId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return RecordOf(await context.Proposals.AsNoTracking().SingleOrDefaultAsync(row => row.Id == proposalId, cancellationToken));
    }

    /// <inheritdoc />
    async Task<NewVersion?> IProposedContent.FindAsync(string proposalId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var payload = await context.ProposalContents.Where(row => row.ProposalId == proposalId).Select(row => row.Payload).SingleOrDefaultAsync(cancellationToken);
        return payload is null ? null : ChatJson.TryRead<NewVersion>(payload);
    }

    /// <inheritdoc />
    public async Task<int> CountWaitingAsync(string platform, string tenant, CancellationToken cancellationToken)
    {
        var mark = TenantMark.Of(platform, tenant);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Proposals.CountAsync(row => row.State == ProposalState.Waiting && row.Payload.Contains(mark), cancellationToken);
    }

    /// <summary>The record of a row, with what is kept beside it.</summary>
    public static Proposal? RecordOf(ProposalRow? row) => row is not null && ChatJson.TryRead<Proposal>(row.Payload) is { } proposal
        ? proposal with { State = row.State, ExpiresAt = row.ExpiresAt, MessageId = row.MessageId }
        : null;
}
