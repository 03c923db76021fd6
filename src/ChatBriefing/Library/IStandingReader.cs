namespace ChatBriefing.Library;

/// <summary>Tells how documents stood at an earlier number of the change log.</summary>
public interface IStandingReader
{
    /// <summary>The last change of each document up to <paramref name="number"/>; documents that had none are left out.</summary>
    Task<IReadOnlyDictionary<string, Change>> ReadAsync(long number, IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken);
}
