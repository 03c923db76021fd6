namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Tells the worker of this process that there is work, so that it need not wait for its next look.</summary>
/// <typeparam name="TRow">The rows that it works on.</typeparam>
internal sealed class WorkSignal<TRow> : IDisposable
{
    private readonly SemaphoreSlim raised = new(0, 1);

    /// <summary>There is work.</summary>
    public void Raise()
    {
        try
        {
            raised.Release();
        }
        catch (Exception fault) when (fault is SemaphoreFullException or ObjectDisposedException)
        {
            // It is raised already, or the server has ended and a timer was late.
        }
    }

    /// <summary>Waits until there is work, at most <paramref name="longest"/> by the clock given.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var timer = time.CreateTimer(_ => Raise(), null, longest, Timeout.InfiniteTimeSpan);
        await raised.WaitAsync(limit.Token);
    }

    /// <inheritdoc />
    public void Dispose() => raised.Dispose();
}
