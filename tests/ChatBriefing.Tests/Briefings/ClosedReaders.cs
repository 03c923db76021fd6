using ChatBriefing.Library.Collections;

namespace ChatBriefing.Tests.Briefings;

/// <summary>One collection is nobody's, the others are everybody's.</summary>
internal sealed class ClosedReaders(string collection) : ICollectionReaders
{
    public Task<CollectionReaders> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(new CollectionReaders([new(collection, [])]));
}
