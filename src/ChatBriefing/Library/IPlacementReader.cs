namespace ChatBriefing.Library;

/// <summary>Tells where documents lie and how long they are, without reading their texts or the rest of the library.</summary>
public interface IPlacementReader
{
    /// <summary>The placement of each of these documents; those that are not there are left out.</summary>
    Task<IReadOnlyDictionary<string, DocumentPlacement>> ReadAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken);
}
