namespace ChatBriefing.Library.Collections;

/// <summary>Lists collections: those that hold documents, and those whose readers were set before the first one came.</summary>
public sealed class CollectionLister(IDocumentLister documents, ICollectionReaders readers)
{
    /// <summary>Those that the audience may read, by name.</summary>
    public async Task<IReadOnlyList<CollectionSummary>> ListAsync(Audience audience, CancellationToken cancellationToken)
    {
        var counts = (await documents.ListAsync(null, cancellationToken)).CountBy(document => document.Collection).ToDictionary(StringComparer.Ordinal);
        var state = await readers.ReadAsync(cancellationToken);
        var readable = state.For(audience);
        var empty = state.Set.Select(set => set.Key).Where(name => !counts.Keys.Contains(name, StringComparer.OrdinalIgnoreCase));
        return
        [
            .. counts.Keys.Concat(empty)
                .Where(readable.Allows)
                .Order(StringComparer.Ordinal)
                .Select(name => new CollectionSummary(name, state.Of(name), counts.GetValueOrDefault(name))),
        ];
    }
}
