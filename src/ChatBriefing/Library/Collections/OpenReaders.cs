namespace ChatBriefing.Library.Collections;

/// <summary>Readers of a library in which every collection is everybody's: for measuring, and wherever there is one reader only.</summary>
public sealed class OpenReaders : ICollectionReaders
{
    /// <inheritdoc />
    public Task<CollectionReaders> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(CollectionReaders.Open);
}
