namespace ChatBriefing.Library;

/// <summary>Lists what the library holds.</summary>
public interface IDocumentLister
{
    /// <summary>The documents of a collection, or of all when it is null, newest first.</summary>
    Task<IReadOnlyList<Document>> ListAsync(string? collection, CancellationToken cancellationToken);
}
