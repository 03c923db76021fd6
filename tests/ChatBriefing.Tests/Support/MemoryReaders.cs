using ChatBriefing.Library.Collections;

namespace ChatBriefing.Tests.Support;

/// <summary>Who may read which collection, in memory.</summary>
internal sealed class MemoryReaders : ICollectionReaders
{
    private volatile CollectionReaders state = CollectionReaders.Open;

    public void Set(params (string Collection, string[] Readers)[] collections) =>
        state = new CollectionReaders(collections.Select(set => KeyValuePair.Create<string, IReadOnlyList<string>>(set.Collection, set.Readers)));

    public Task<CollectionReaders> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(state);
}
