namespace ChatBriefing.Library;

/// <summary>Puts a stored version in the place of the current one, or back into the library.</summary>
public interface IDocumentRestorer
{
    /// <summary>
    /// Makes the version the current one, under its own number: links to it and to those after it stay true.
    /// False when that version is not stored.
    /// </summary>
    /// <param name="documentId">The document, which may be withdrawn.</param>
    /// <param name="number">The version; null for the one that was current when it was withdrawn.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    Task<bool> RestoreAsync(string documentId, int? number, CancellationToken cancellationToken);
}
