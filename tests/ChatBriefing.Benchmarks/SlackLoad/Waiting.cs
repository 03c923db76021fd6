namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>Waits for a condition.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether it came about in time.</summary>
    public static async Task<bool> UntilAsync(Func<bool> isSo, TimeSpan longest, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!isSo())
        {
            if (TimeProvider.System.GetElapsedTime(started) > longest)
            {
                return false;
            }

            await Task.Delay(Look, TimeProvider.System, cancellationToken);
        }

        return true;
    }
}
