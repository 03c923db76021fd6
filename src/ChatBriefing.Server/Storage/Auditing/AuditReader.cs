using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>Reads entries of the audit.</summary>
internal sealed class AuditReader(IDbContextFactory<LibraryContext> contexts)
{
    private const string AnswerKind = "answer.";
    private const string EditionKind = "edition.posted";

    /// <summary>Entries from a day on, oldest first.</summary>
    /// <param name="since">The first moment; null for the beginning.</param>
    /// <param name="documentId">Only what was done to this document, and the answers that were allowed by its words; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<AuditRow> ReadAsync(
        DateTimeOffset? since, string? documentId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var mark = $"\"document\":\"{documentId}\"";
        var rows = context.Audit.AsNoTracking()
            .Where(row => since == null || row.At >= since)
            .Where(row => documentId == null || row.Subject == documentId || row.Details.Contains(mark))
            .OrderBy(row => row.Number);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return row;
        }
    }

    /// <summary>The entries that allowed these very words as a sentence or a claim. Only where all the documents that they rest on are still there.</summary>
    public async IAsyncEnumerable<AuditRow> FindAsync(string words, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var keys = await AuditKeys.KnownAsync(context, await context.AuditKeys.Select(row => row.DocumentId).ToListAsync(cancellationToken), cancellationToken);
        var rows = context.Audit.AsNoTracking().Where(row => row.What.StartsWith(AnswerKind) || row.What == EditionKind).OrderBy(row => row.Number);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (AuditEvent.TryRead<AuditedText>(row.Details)?.Sentences?.Any(sentence => sentence.Means(words, keys)) == true)
            {
                yield return row;
            }
        }
    }
}
