using System.Collections.Concurrent;
using ChatBriefing.Library.Reading.Children;

namespace ChatBriefing.Server.Tests.Reading;

/// <summary>Keeps in memory how often contents ended the process that read them.</summary>
internal sealed class MemoryDeaths : IReaderDeaths
{
    public ConcurrentDictionary<string, int> Times { get; } = new(StringComparer.Ordinal);

    public Task<int> CountAsync(string contentHash, CancellationToken cancellationToken) => Task.FromResult(Times.GetValueOrDefault(contentHash));

    public Task KeepAsync(string contentHash, int times, CancellationToken cancellationToken)
    {
        Times[contentHash] = times;
        return Task.CompletedTask;
    }
}
