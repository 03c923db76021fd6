using ChatBriefing.Library;
using ChatBriefing.Server.Storage;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>Lists the library, and counts how many documents were given out.</summary>
internal sealed class CountingLister(DocumentLister lister) : IDocumentLister
{
    public int Given { get; private set; }

    public async Task<IReadOnlyList<Document>> ListAsync(string? collection, CancellationToken cancellationToken)
    {
        var documents = await lister.ListAsync(collection, cancellationToken);
        Given += documents.Count;
        return documents;
    }
}
