namespace ChatBriefing.Library.Collections;

/// <summary>
/// The library as an audience may see it: what it may not read is not there. Whoever shows documents to people takes them
/// from here; the bare stores are for those who keep the library.
/// </summary>
public sealed class ReadableLibrary(IDocumentLister documents, IVersionReader versions, ICollectionReaders readers)
{
    /// <summary>The documents of a collection, or of all when it is null, newest first.</summary>
    public async Task<IReadOnlyList<Document>> ListAsync(string? collection, Audience audience, CancellationToken cancellationToken)
    {
        var found = await documents.ListAsync(collection, cancellationToken);
        var readable = (await readers.ReadAsync(cancellationToken)).For(audience);
        return readable.IsEverything ? found : [.. found.Where(document => readable.Allows(document.Collection))];
    }

    /// <summary>The version, or the current one when <paramref name="number"/> is null; null when there is none, or none to be read.</summary>
    public async Task<DocumentVersion?> FindAsync(string documentId, int? number, Audience audience, CancellationToken cancellationToken) =>
        await versions.FindAsync(documentId, number, cancellationToken) is { } version && await MayReadAsync(version.Collection, audience, cancellationToken)
            ? version
            : null;

    /// <summary>Whether the documents of the collection are there for the audience.</summary>
    public async Task<bool> MayReadAsync(string collection, Audience audience, CancellationToken cancellationToken) =>
        (await readers.ReadAsync(cancellationToken)).For(audience).Allows(collection);
}
