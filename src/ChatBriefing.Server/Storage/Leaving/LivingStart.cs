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

        var start = await context.Library.Select(row => row.LastChange).SingleAsync(cancellationToken);
        var ids = await context.Answers
            .Where(row => row.At > since && !row.IsDeleted && !context.AnswerSources.Any(source => source.AnswerId == row.Id))
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
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
}
