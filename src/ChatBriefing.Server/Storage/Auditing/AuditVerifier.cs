using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>Follows the whole chain and tells where it first breaks. Others may add to it meanwhile.</summary>
internal sealed class AuditVerifier(IDbContextFactory<LibraryContext> contexts)
{
    /// <summary>Looks at every entry.</summary>
    /// <param name="noted">A head that was noted earlier, elsewhere; null for none. Only it shows that the whole chain was made anew.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public async Task<AuditReport> VerifyAsync(AuditHead? noted, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await HeadAsync(context, cancellationToken) is not { } head)
        {
            return new AuditReport(false, 0, "", 1, "The row that says how far the audit goes is gone: it was deleted.");
        }

        if (noted is not null && noted.Count > head.Count)
        {
            return new AuditReport(false, head.Count, head.ToString(), head.Count + 1, $"The head that was noted has {noted.Count} entries, and here are {head.Count}: the newest were cut off, or another database was put in place.");
        }

        var link = new AuditLink(noted);
        await foreach (var entry in context.Audit.AsNoTracking().Where(row => row.Number <= head.Count).OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (link.Follow(entry) is { } fault)
            {
                return new AuditReport(false, link.Number, head.ToString(), link.Number + 1, fault);
            }
        }

        return await EndAsync(context, head, link, cancellationToken) is { } wrong
            ? new AuditReport(false, link.Number, head.ToString(), link.Number + 1, wrong)
            : new AuditReport(true, link.Number, head.ToString(), null, "Every entry follows from the one before it.");
    }

    /// <summary>The head as it is; null when its row is gone.</summary>
    public async Task<AuditHead?> HeadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await HeadAsync(context, cancellationToken);
    }

    private static async Task<AuditHead?> HeadAsync(LibraryContext context, CancellationToken cancellationToken) =>
        await context.AuditHead.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } row ? new AuditHead(row.Count, row.Hash) : null;

    private static async Task<string?> EndAsync(LibraryContext context, AuditHead head, AuditLink link, CancellationToken cancellationToken)
    {
        if (link.Number < head.Count)
        {
            return $"Entries {link.Number + 1} to {head.Count} are missing: they were deleted.";
        }

        if (link.Hash != head.Hash)
        {
            return "The row that says how far the audit goes names another newest entry: one of the two was changed.";
        }

        // In this order: what is added meanwhile is in the head that is read after it.
        var last = await context.Audit.MaxAsync(row => (long?)row.Number, cancellationToken) ?? 0;
        return last > ((await HeadAsync(context, cancellationToken))?.Count ?? 0)
            ? $"There are entries up to {last}, of which the row that says how far the audit goes does not know: they were added past the program, or that row was set back."
            : null;
    }
}
