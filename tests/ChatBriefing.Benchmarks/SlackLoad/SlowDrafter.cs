using ChatBriefing.Drafting;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>Drafts as the shipped one, but takes a given time over each answer while a file says that there is load.</summary>
internal sealed class SlowDrafter(TimeSpan delay, string loadFile) : IDrafter
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private readonly ExtractiveDrafter shipped = new();

    /// <inheritdoc/>
    public async Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < delay && File.Exists(loadFile))
        {
            await Task.Delay(Look, TimeProvider.System, cancellationToken);
        }

        return await shipped.DraftAsync(request, cancellationToken);
    }
}
