using ChatBriefing.Library;
using ChatBriefing.Library.Versions;

namespace ChatBriefing.Retrieval;

/// <summary>Keeps the passages of all versions that ever were in force in an index, with their days.</summary>
internal sealed class PastFeed(IPastReader reader) : IIndexFeed
{
    /// <inheritdoc/>
    public async Task ApplyAsync(PassageIndex index, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        // What a document said when is read whole, so a document that changed several times is laid down once.
        foreach (var documentId in changes.Select(change => change.DocumentId).Distinct())
        {
            index.Replace(documentId, await reader.ReadAsync(documentId, cancellationToken));
        }
    }
}
