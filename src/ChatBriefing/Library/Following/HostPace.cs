using System.Collections.Concurrent;

namespace ChatBriefing.Library.Following;

/// <summary>Leaves time between two requests to one host.</summary>
/// <param name="gap">The least time between them.</param>
/// <param name="time">The clock.</param>
internal sealed class HostPace(TimeSpan gap, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> free = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn and takes it.</summary>
    public async Task TakeTurnAsync(string host, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var next = free.AddOrUpdate(host, now + gap, (_, turn) => (turn > now ? turn : now) + gap);
        if (next - gap - now is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }
}
