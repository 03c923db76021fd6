namespace ChatBriefing.Library;

/// <summary>Lists the versions of a document.</summary>
public interface IVersionLister
{
    /// <summary>What is stored of the document, newest first, of a withdrawn one too; empty when nothing is.</summary>
    Task<IReadOnlyList<VersionFacts>> ListAsync(string documentId, CancellationToken cancellationToken);
}
