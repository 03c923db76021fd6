namespace ChatBriefing.Library;

/// <summary>Takes documents out of the library.</summary>
public interface IDocumentRemover
{
    /// <summary>Deletes the document with all its versions; false when there is no such document.</summary>
    Task<bool> RemoveAsync(string documentId, CancellationToken cancellationToken);
}
