using ChatBriefing.Library;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>Reads the library in memory, removed documents too.</summary>
internal sealed class MemoryPast(MemoryLibrary library) : IPastVersionReader
{
    public Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken) => library.FindStoredAsync(documentId, number);
}
