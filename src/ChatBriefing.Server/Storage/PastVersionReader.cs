using ChatBriefing.Library;

namespace ChatBriefing.Server.Storage;

/// <summary>Reads versions from the database, those of withdrawn documents too.</summary>
internal sealed class PastVersionReader(VersionReader reader) : IPastVersionReader
{
    /// <inheritdoc />
    public Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken) =>
        reader.FindAsync(documentId, number, withWithdrawn: true, cancellationToken);
}
