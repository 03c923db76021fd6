namespace ChatBriefing.Server.Storage.Chats;

/// <summary>
/// Lets the writers of this process go one after the other, first come, first served. SQLite has one writer at a time
/// and makes the others poll with growing pauses, which would delay acknowledgements by a tenth of a second.
/// </summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Waits for one's turn; to be disposed at the end of the transaction.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        return new Pass(gate);
    }

    /// <inheritdoc />
    public void Dispose() => gate.Dispose();

    private sealed class Pass(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
