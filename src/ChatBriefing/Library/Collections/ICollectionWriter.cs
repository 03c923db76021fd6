namespace ChatBriefing.Library.Collections;

/// <summary>Changes who may read a collection.</summary>
public interface ICollectionWriter
{
    /// <summary>Makes the change; it holds for the next question, in every process.</summary>
    /// <returns>The readers after it.</returns>
    /// <exception cref="ReaderChangeException">It cannot be made.</exception>
    Task<IReadOnlyList<string>> WriteAsync(ReaderChange change, CancellationToken cancellationToken);
}
