namespace ChatBriefing.Library;

/// <summary>Reads the ordered record of what happened to the library; every projection follows it.</summary>
public interface IChangeLog
{
    /// <summary>The library's identity and the number of its newest change (0 for an empty library).</summary>
    Task<LogPosition> ReadPositionAsync(CancellationToken cancellationToken);

    /// <summary>The changes after <paramref name="number"/>, in order, at most <paramref name="limit"/> of them.</summary>
    Task<IReadOnlyList<Change>> ReadAfterAsync(long number, int limit, CancellationToken cancellationToken);
}
