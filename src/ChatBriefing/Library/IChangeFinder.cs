namespace ChatBriefing.Library;

/// <summary>Finds the place of a time in the change log.</summary>
public interface IChangeFinder
{
    /// <summary>Number of the last change that was stored at <paramref name="time"/> or before; 0 when there was none.</summary>
    Task<long> FindLastBeforeAsync(DateTimeOffset time, CancellationToken cancellationToken);
}
