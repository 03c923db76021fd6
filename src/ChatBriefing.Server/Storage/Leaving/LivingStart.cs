using ChatBriefing.Channels;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>
/// Begins the following of changes by earlier answers: from now on, with the answers that are there. To be done before any
/// worker takes a turn, so that no change to a document behind an answer of this process comes before it.
/// </summary>
internal sealed class LivingStart(IDbContextFactory<LibraryContext> contexts, WriteGate gate, TimeProvider time, IOptions<ChannelOptions> options)
{
    private const int AtOnce = 200;

    /// <summary>
    /// Writes the cursor, and the sources of answers from releases that did not write them down, in one transaction; nothing
    /// when it was done. Those answers are as they were read last, so that nothing before now concerns them.
    /// </summary>
    public async Task EnsureAsync(string name, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Cursors.AnyAsync(row => row.Name == name, cancellationToken))
        {
            return;
        }

        using var pass = await gate.EnterAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        // Holds back every other writer from here on, so that no other process seeds too and no change slips in between.
        await context.Library.ExecuteUpdateAsync(row => row.SetProperty(r => r.LastChange, r => r.LastChange), cancellationToken);
        if (await context.Cursors.AnyAsync(row => row.Name == name, cancellationToken))
        {
            return;
        }

        await AddSourcesAsync(context, cancellationToken);
        context.Cursors.Add(new CursorRow { Name = name, Change = await context.Library.Select(row => row.LastChange).SingleAsync(cancellationToken) });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task AddSourcesAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - options.Value.AnswerLife;
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
    }
}
