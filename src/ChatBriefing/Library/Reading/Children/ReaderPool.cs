namespace ChatBriefing.Library.Reading.Children;

/// <summary>The processes that read: few at a time, each for a batch of files, none that a file has harmed.</summary>
internal sealed class ReaderPool(ReaderProgram program, ReadingOptions options, TimeProvider timeProvider) : IDisposable
{
    /// <summary>Files of one process: what a reader leaves behind in memory goes with it.</summary>
    private const int BatchFiles = 256;

    /// <summary>A process that waited that long is not needed any more.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim places = new(options.MaxProcesses);
    private readonly Stack<(ReaderProcess Process, ITimer End)> waiting = [];
    private bool isDisposed;

    /// <summary>Has a process read the file.</summary>
    /// <exception cref="IOException">No process could be started.</exception>
    public async Task<ReaderAnswer> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        try
        {
            var process = Take() ?? await ReaderProcess.StartAsync(program, options, timeProvider, cancellationToken)
                ?? throw new IOException("the program that reads documents did not start");
            var answer = ReaderAnswer.Died(ReaderDeath.Crash);
            try
            {
                return answer = await process.ReadAsync(file, cancellationToken);
            }
            finally
            {
                GiveBack(process, isSound: answer.Death is null && process.FilesRead < BatchFiles);
            }
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Ends the processes that wait; one that reads ends when it is given back.</summary>
    public void Dispose()
    {
        lock (waiting)
        {
            isDisposed = true;
        }

        while (Take() is { } process)
        {
            process.Dispose();
        }

        places.Dispose();
    }

    private ReaderProcess? Take()
    {
        lock (waiting)
        {
            if (!waiting.TryPop(out var next))
            {
                return null;
            }

            next.End.Dispose();
            return next.Process;
        }
    }

    private void GiveBack(ReaderProcess process, bool isSound)
    {
        lock (waiting)
        {
            if (isSound && !isDisposed)
            {
                waiting.Push((process, timeProvider.CreateTimer(EndOldest, process, LongestWait, Timeout.InfiniteTimeSpan)));
                return;
            }
        }

        process.Dispose();
    }

    private void EndOldest(object? state)
    {
        lock (waiting)
        {
            var rest = waiting.Reverse().Where(one => one.Process != state).ToList();
            if (rest.Count == waiting.Count)
            {
                return;
            }

            waiting.Clear();
            rest.ForEach(waiting.Push);
        }

        ((ReaderProcess)state!).Dispose();
    }
}
