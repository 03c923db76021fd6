using ChatBriefing.Library;

namespace ChatBriefing.Channels.Proposals;

/// <summary>The documents that an audience may read: no others are named in a chat.</summary>
public sealed class ReadableDocuments(IDocumentLister documents)
{
    /// <summary>All of them, newest first.</summary>
    public async Task<IReadOnlyList<Document>> ListAsync(Audience audience, CancellationToken cancellationToken)
    {
        _ = audience;
        return await documents.ListAsync(null, cancellationToken);
    }
}
