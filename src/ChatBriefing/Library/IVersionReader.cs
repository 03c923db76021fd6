namespace ChatBriefing.Library;

/// <summary>Reads stored versions: the truth that citations are compared with.</summary>
public interface IVersionReader
{
    /// <summary>The version, or the current one when <paramref name="number"/> is null; null when it is not (or no longer) stored.</summary>
    Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken);
}
