using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>Begins the following of changes by earlier answers: from now on, with the answers that are there.</summary>
internal static class LivingStart
{
    private const int AtOnce = 200;

    /// <summary>Writes the cursor, and the sources of answers from releases that did not write them down; nothing when it was done.</summary>
    public static async Task EnsureAsync(LibraryContext context, string name, DateTimeOffset since, CancellationToken cancellationToken)
    {
        if (await context.Cursors.AnyAsync(row => row.Name == name, cancellationToken))
        {
            return;
        }

        var ids = await context.Answers
            .Where(row => row.At > since && !row.IsDeleted && !context.AnswerSources.Any(source => source.AnswerId == row.Id))
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        var start = await StartAsync(context, since, hasOlder: ids.Count > 0, cancellationToken);
        foreach (var some in ids.Chunk(AtOnce))
        {
            var rows = await context.Answers.AsNoTracking().Where(row => some.Contains(row.Id)).ToListAsync(cancellationToken);
            context.AnswerSources.AddRange(rows.Select(AnswerReader.RecordOf).OfType<Channels.Answers.AnswerRecord>().SelectMany(AnswerSources.Of));
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }

        context.Cursors.Add(new CursorRow { Name = name, Change = start });
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>
    /// Answers of an older release are as they were read last, so that nothing before now concerns them. Where all are of this
    /// release, a change may have come between the first of them and the first look, and is not to be passed over.
    /// </summary>
    private static async Task<long> StartAsync(LibraryContext context, DateTimeOffset since, bool hasOlder, CancellationToken cancellationToken)
    {
        var first = await context.Answers.Where(row => row.At > since && !row.IsDeleted)
            .OrderBy(row => row.At).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(cancellationToken);
        return hasOlder || first is null
            ? await context.Library.Select(row => row.LastChange).SingleAsync(cancellationToken)
            : await context.Changes.Where(row => row.At < first).OrderByDescending(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync(cancellationToken);
    }
}
