namespace ChatBriefing.Library.Collections;

/// <summary>Knows who may read which collection.</summary>
public interface ICollectionReaders
{
    /// <summary>
    /// The state now. A change that was made before the call, by whatever process, is in it. To be read behind what it is
    /// to guard: whoever looks at documents first and at readers then sees no document of a collection that was closed
    /// before the document came.
    /// </summary>
    Task<CollectionReaders> ReadAsync(CancellationToken cancellationToken);
}
