using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Erases the briefings of a workspace, inside the caller's transaction.</summary>
internal static class BriefingErasure
{
    /// <summary>Deletes subscriptions, editions and what is remembered of them.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="mark">How every destination of the workspace is written.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task EraseAsync(LibraryContext context, string mark, CancellationToken cancellationToken)
    {
        var editions = context.Editions.Where(row => row.Head.Contains(mark));
        await context.Ledger.Where(fact => editions.Any(row => row.Id == fact.EditionId)).ExecuteDeleteAsync(cancellationToken);
        await editions.ExecuteDeleteAsync(cancellationToken);
        await context.Subscriptions.Where(row => row.Payload.Contains(mark)).ExecuteDeleteAsync(cancellationToken);
    }
}
