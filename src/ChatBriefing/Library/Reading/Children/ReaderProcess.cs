using System.Diagnostics;
using System.Text.Json;

namespace ChatBriefing.Library.Reading.Children;

/// <summary>One process that reads, as its parent sees it: it gets files one by one and is ended when it takes too much.</summary>
internal sealed class ReaderProcess : IDisposable
{
    private static readonly TimeSpan LookAtMemory = TimeSpan.FromMilliseconds(100);

    /// <summary>An answer holds a text in UTF-8 and its blocks.</summary>
    private const int BytesPerCharacter = 4;

    private readonly Process process;
    private readonly ReadingOptions options;
    private readonly TimeProvider timeProvider;

    private ReaderProcess(Process process, ReadingOptions options, TimeProvider timeProvider)
    {
        this.process = process;
        this.options = options;
        this.timeProvider = timeProvider;
    }

    /// <summary>How many files it has read.</summary>
    public int FilesRead { get; private set; }

    private int LongestAnswer => (int)Math.Min(Array.MaxLength, ((long)options.MaxCharacters * BytesPerCharacter) + (64L << 20));

    /// <summary>Starts one; null when it did not come up, as on a machine without memory.</summary>
    public static async Task<ReaderProcess?> StartAsync(ReaderProgram program, ReadingOptions options, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        var process = Process.Start(ReaderStart.Of(program, options)) ?? throw new InvalidOperationException("The program that reads documents could not be started.");
        var reader = new ReaderProcess(process, options, timeProvider);
        try
        {
            // Whatever it complains of is let go: a full pipe would stop it, and its words may come from the document.
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            using var time = reader.Clock();
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, time.Token);
            var hello = await Frames.ReadAsync(process.StandardOutput.BaseStream, ReaderLoop.Hello.Length, limit.Token);
            if (hello is null || !hello.AsSpan().SequenceEqual(ReaderLoop.Hello))
            {
                reader.Dispose();
                return null;
            }

            await Frames.WriteAsync(process.StandardInput.BaseStream, JsonSerializer.SerializeToUtf8Bytes(options), limit.Token);
            return reader;
        }
        catch (Exception fault)
        {
            reader.Dispose();
            if (fault is not (IOException or InvalidDataException or OperationCanceledException) || cancellationToken.IsCancellationRequested)
            {
                throw;
            }

            return null;
        }
    }

    /// <summary>Has it read a file. After a death it is of no more use.</summary>
    public async Task<ReaderAnswer> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        FilesRead++;
        using var time = Clock();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, time.Token);
        var memory = WatchMemoryAsync(done);
        try
        {
            return await ExchangeAsync(file, done.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ReaderAnswer.Died(time.IsCancellationRequested ? ReaderDeath.Timeout : ReaderDeath.OutOfMemory);
        }
        finally
        {
            await done.CancelAsync();
            await memory;
        }
    }

    /// <summary>Ends the process, whatever it does.</summary>
    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }

        process.Dispose();
    }

    private async Task<ReaderAnswer> ExchangeAsync(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            await WireFile.SendAsync(process.StandardInput.BaseStream, file, cancellationToken);
            var frame = await Frames.ReadAsync(process.StandardOutput.BaseStream, LongestAnswer, cancellationToken);
            return frame is null ? ReaderAnswer.Died(ReaderDeath.Crash) : new ReaderAnswer(WireOutcome.Read(frame, options), null);
        }
        catch (InvalidDataException)
        {
            return ReaderAnswer.Died(ReaderDeath.Garble);
        }
        catch (IOException)
        {
            return ReaderAnswer.Died(ReaderDeath.Crash);
        }
    }

    private CancellationTokenSource Clock() => new(TimeSpan.FromSeconds(options.TimeLimitSeconds), timeProvider);

    /// <summary>Cancels when the process has grown beyond its limit; returns when there is nothing more to watch.</summary>
    private async Task WatchMemoryAsync(CancellationTokenSource done)
    {
        using var timer = new PeriodicTimer(LookAtMemory, timeProvider);
        try
        {
            while (await timer.WaitForNextTickAsync(done.Token))
            {
                process.Refresh();
                if (!process.HasExited && process.WorkingSet64 > (long)options.MaxMemoryMegabytes << 20)
                {
                    await done.CancelAsync();
                }
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or InvalidOperationException)
        {
            // The answer is there, or the process is gone.
        }
    }
}
