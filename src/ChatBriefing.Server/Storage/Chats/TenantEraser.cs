using ChatBriefing.Channels.Answers;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Leaving;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Erases a workspace from the database. A turn that is being handled meanwhile finds its row gone and leaves nothing.</summary>
internal sealed class TenantEraser(IDbContextFactory<LibraryContext> contexts, WriteGate gate, TimeProvider time) : ITenantEraser
{
    /// <inheritdoc />
    public async Task<int> EraseAsync(string platform, string tenant, CancellationToken cancellationToken)
    {
        var mark = TenantMark.Of(platform, tenant);
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Turns.Where(row => row.Payload.Contains(mark)).ExecuteDeleteAsync(cancellationToken);
        var proposals = context.Proposals.Where(row => row.Payload.Contains(mark));
        await context.ProposalContents.Where(row => proposals.Any(proposal => proposal.Id == row.ProposalId)).ExecuteDeleteAsync(cancellationToken);
        await proposals.ExecuteDeleteAsync(cancellationToken);
        await context.Rooms.Where(row => row.Payload.Contains(mark)).ExecuteDeleteAsync(cancellationToken);
        await BriefingErasure.EraseAsync(context, mark, cancellationToken);

        // Answers that somebody deleted have lost their words, and so are found by their room.
        var rooms = await context.Posts.Where(row => row.Payload.Contains(mark)).Select(row => row.Order)
            .Union(context.Answers.Where(row => row.Payload.Contains(mark)).Select(row => row.Room))
            .ToListAsync(cancellationToken);
        var answers = context.Answers.Where(row => rooms.Contains(row.Room));
        await context.Feedback.Where(row => answers.Any(answer => answer.Id == row.AnswerId)).ExecuteDeleteAsync(cancellationToken);
        await context.Unanswered.Where(row => answers.Any(answer => answer.Id == row.AnswerId)).ExecuteDeleteAsync(cancellationToken);
        await context.AnswerSources.Where(row => answers.Any(answer => answer.Id == row.AnswerId)).ExecuteDeleteAsync(cancellationToken);
        await context.Voices.Where(row => rooms.Contains(row.Room)).ExecuteDeleteAsync(cancellationToken);
        await context.Posts.Where(row => rooms.Contains(row.Order)).ExecuteDeleteAsync(cancellationToken);
        var note = LeftTenants.NameOf(platform, tenant);
        await context.Cursors.Where(row => row.Name == note).ExecuteDeleteAsync(cancellationToken);
        var erased = await answers.ExecuteDeleteAsync(cancellationToken);
        await AuditChain.AppendAsync(context, [AuditEvent.Of("workspace.erased", platform, new { answers = erased })], time.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return erased;
    }
}
