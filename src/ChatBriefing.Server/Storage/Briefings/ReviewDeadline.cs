using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Ends reviews that nobody decided in time.</summary>
internal sealed class ReviewDeadline(IDbContextFactory<LibraryContext> contexts, WriteGate gate, WorkSignal<PostRow> signal, TimeProvider time, IOptions<BriefingOptions> options)
{
    /// <summary>Ends them; how many is returned.</summary>
    public async Task<int> LapseAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();

        // A run that was made up may have been due long before there was anything to decide about.
        var writtenBefore = now - options.Value.ReviewWithin;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await context.Editions.AnyAsync(row => row.State == EditionState.InReview && row.WrittenAt <= writtenBefore, cancellationToken))
        {
            return 0;
        }

        List<EditionRow> rows;
        using (await gate.EnterAsync(cancellationToken))
        {
            rows = await context.Editions.Where(row => row.State == EditionState.InReview && row.WrittenAt <= writtenBefore).ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                await ReviewRows.LapseAsync(context, row, "Nobody decided in time.", now, cancellationToken);
            }

            try
            {
                await context.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                // An editor or another process was quicker with one of them; the next look finds the others.
                return 0;
            }
        }

        signal.Raise();
        return rows.Count;
    }
}
