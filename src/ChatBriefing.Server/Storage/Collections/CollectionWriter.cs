using ChatBriefing.Channels;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Storage.Leaving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Collections;

/// <summary>Changes who may read a collection, in the database.</summary>
internal sealed class CollectionWriter(IDbContextFactory<LibraryContext> contexts, IOptions<CollectionOptions> presets, IOptions<ChannelOptions> channels, TimeProvider time) : ICollectionWriter
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> WriteAsync(ReaderChange change, CancellationToken cancellationToken)
    {
        await using var write = await LibraryWrite.BeginAsync(contexts, time, cancellationToken);
        var before = await StoredReaders.ReadAsync(write.Context, presets.Value, cancellationToken);
        var readers = before.Of(change.Collection);
        var after = change.Apply(readers);
        var rows = await write.Context.Collections.Include(row => row.Readers).ToListAsync(cancellationToken);
        if (rows.Find(row => row.Name.Equals(change.Collection, StringComparison.OrdinalIgnoreCase)) is not { } stored)
        {
            stored = new CollectionRow { Name = change.Collection, At = write.At };
            write.Context.Collections.Add(stored);
        }

        stored.At = write.At;
        stored.Readers.RemoveAll(reader => !after.Contains(reader.Reader));
        var kept = stored.Readers.Select(reader => reader.Reader).ToHashSet(StringComparer.Ordinal);
        stored.Readers.AddRange(after.Where(reader => !kept.Contains(reader)).Select(reader => new CollectionReaderRow { Collection = stored.Name, Reader = reader }));
        var stamp = write.RenewReaders();
        if (readers.Except(after).ToList() is { Count: > 0 } removed && !after.Contains(ReaderName.Everyone) && channels.Value.AnswerLife > TimeSpan.Zero)
        {
            NarrowedAnswers.Note(write.Context, stored.Name, removed, stamp);
        }

        write.Audit(AuditEvent.Of("collection.readers", stored.Name, new { readers = after }));
        await write.CommitAsync(cancellationToken);
        return after;
    }
}
