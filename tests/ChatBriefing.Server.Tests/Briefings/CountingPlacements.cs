using System.Collections.Concurrent;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>Reads placements, and keeps which documents were asked for.</summary>
internal sealed class CountingPlacements(PlacementReader reader) : IPlacementReader
{
    public ConcurrentQueue<string> Asked { get; } = [];

    public Task<IReadOnlyDictionary<string, DocumentPlacement>> ReadAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken)
    {
        foreach (var id in documentIds)
        {
            Asked.Enqueue(id);
        }

        return reader.ReadAsync(documentIds, cancellationToken);
    }
}
