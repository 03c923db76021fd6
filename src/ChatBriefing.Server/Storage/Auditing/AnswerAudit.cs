using ChatBriefing.Channels;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>Writes down why the sentences of an answer were allowed that is shown without passing through the outbox, before it is shown.</summary>
internal sealed class AnswerAudit(IDbContextFactory<LibraryContext> contexts, WriteGate gate, IOptions<GroundingOptions> grounding, IOptions<StorageOptions> storage, TimeProvider time)
{
    /// <summary>Adds the entry, under an id of its own; nothing for an abstention.</summary>
    /// <param name="reply">What will be shown.</param>
    /// <param name="via">Where: "web", "api" or "command line".</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="StorageUnavailableException">It cannot be written, so the answer must not be shown.</exception>
    public Task RecordAsync(Reply reply, string via, CancellationToken cancellationToken) =>
        RecordAsync(reply, Guid.CreateVersion7(time.GetUtcNow()).ToString("N"), via, grounding.Value.Strictness, cancellationToken);

    /// <summary>Adds the entry for a stored answer.</summary>
    public async Task RecordAsync(Reply reply, string answerId, string via, Strictness level, CancellationToken cancellationToken)
    {
        if (!reply.IsAnswer)
        {
            return;
        }

        try
        {
            using var pass = await gate.EnterAsync(cancellationToken);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await AuditedText.AppendAsync(context, "answer.shown", answerId, via, reply, level, time.GetUtcNow(), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (Exception fault) when (StorageFault.Explain(fault, storage.Value) is { } advice)
        {
            throw new StorageUnavailableException(advice, fault);
        }
    }
}
