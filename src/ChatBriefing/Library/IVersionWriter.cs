namespace ChatBriefing.Library;

/// <summary>Stores versions, each in one transaction with its entry in the change log.</summary>
public interface IVersionWriter
{
    /// <summary>
    /// Stores the documents, in order. One whose content its collection already holds is left as it is
    /// (<see cref="WriteStatus.Unchanged"/>); one with new content becomes the current version.
    /// Either all of the batch is stored or none.
    /// </summary>
    Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<NewVersion> versions, CancellationToken cancellationToken);
}
