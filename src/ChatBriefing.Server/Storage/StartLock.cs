namespace ChatBriefing.Server.Storage;

/// <summary>
/// Lets one process at a time prepare a database. The operating system gives the lock back when its holder dies,
/// which the lock row of Entity Framework's own migrations does not.
/// </summary>
internal static class StartLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Waits for the lock; disposing of the result gives it back.</summary>
    /// <exception cref="StorageUnavailableException">Another process did not let go of it in time.</exception>
    public static async Task<IDisposable> TakeAsync(string path, CancellationToken cancellationToken)
    {
        // Real time, whatever clock the library keeps: the wait is for another process.
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException fault) when (IsHeld(fault))
            {
                if (TimeProvider.System.GetElapsedTime(start) > Patience)
                {
                    throw new StorageUnavailableException($"Another process has been preparing the library for a minute and holds {path}: end it and start again.", fault);
                }
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    // EWOULDBLOCK of Linux and of macOS, and the sharing violation of Windows.
    private static bool IsHeld(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020);
}
