namespace ChatBriefing.Library.Versions;

/// <summary>Reads what a document said when.</summary>
public interface IPastReader
{
    /// <summary>All stored versions that ever were in force, those of withdrawn documents too; empty when nothing is stored.</summary>
    Task<IReadOnlyList<PastVersion>> ReadAsync(string documentId, CancellationToken cancellationToken);
}
