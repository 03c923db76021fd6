namespace ChatBriefing.Library;

/// <summary>Lists what was withdrawn and can be restored.</summary>
public interface IWithdrawnLister
{
    /// <summary>All withdrawn documents, the last withdrawn first.</summary>
    Task<IReadOnlyList<WithdrawnDocument>> ListAsync(CancellationToken cancellationToken);
}
