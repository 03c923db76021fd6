using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Briefings;

/// <summary>The stored versions as an audience may see them: what it may not read is not there.</summary>
internal sealed class ReadableVersions(ReadableLibrary library, Audience audience) : IVersionReader
{
    /// <inheritdoc />
    public Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken) =>
        library.FindAsync(documentId, number, audience, cancellationToken);
}
