using ChatBriefing.Library.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Collections;

/// <summary>
/// Reads who may read which collection from the database, over what the settings preset. Every call asks for the stamp
/// that each change renews, so a change in another process is seen by the next question; the tables are read only then.
/// </summary>
internal sealed class StoredReaders(IDbContextFactory<LibraryContext> contexts, IOptions<CollectionOptions> presets) : ICollectionReaders
{
    // Asked before every question, hence compiled; for each reader, since a compiled query holds on to one model.
    private readonly Func<LibraryContext, CancellationToken, Task<string>> readStamp =
        EF.CompileAsyncQuery((LibraryContext context, CancellationToken _) => context.Library.Select(row => row.ReadersStamp).Single());

    private volatile Known? known;

    /// <inheritdoc />
    public async Task<CollectionReaders> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var stamp = await readStamp(context, cancellationToken);
        if (known is { } before && before.Stamp == stamp)
        {
            return before.Readers;
        }

        // A change between the two queries is read with the older stamp, and read again at the next call.
        var now = await ReadAsync(context, presets.Value, cancellationToken);
        known = new Known(stamp, now);
        return now;
    }

    /// <summary>The state in the tables, over the presets.</summary>
    public static async Task<CollectionReaders> ReadAsync(LibraryContext context, CollectionOptions presets, CancellationToken cancellationToken)
    {
        var set = presets.Collections.ToDictionary(preset => preset.Key, preset => Settled(preset.Value), StringComparer.OrdinalIgnoreCase);
        await foreach (var row in context.Collections.AsNoTracking().Include(row => row.Readers).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            set[row.Name] = [.. row.Readers.Select(reader => reader.Reader).Order(StringComparer.Ordinal)];
        }

        return new CollectionReaders(set);
    }

    private static IReadOnlyList<string> Settled(CollectionPreset preset) =>
        ReaderChange.Read("preset", ReaderChangeKind.Set, preset.Readers).Readers;

    private sealed record Known(string Stamp, CollectionReaders Readers);
}
