using System.Collections.Concurrent;
using ChatBriefing.Library.Reading.Children;

namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>Keeps how often each content ended the process that read it.</summary>
internal sealed class CountedDeaths : IReaderDeaths
{
    private readonly ConcurrentDictionary<string, int> times = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<int> CountAsync(string contentHash, CancellationToken cancellationToken) => Task.FromResult(times.GetValueOrDefault(contentHash));

    /// <inheritdoc/>
    public Task KeepAsync(string contentHash, int times, CancellationToken cancellationToken)
    {
        this.times[contentHash] = times;
        return Task.CompletedTask;
    }
}
