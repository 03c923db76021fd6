using System.Diagnostics;
using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Reading.Children;
using ChatBriefing.Server.Commands.Reading;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Benchmarks.Reading;

/// <summary>Reads the files of a folder again and again, format by format, and takes the time.</summary>
internal sealed class ReadingRun : IDisposable
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(2);
    private readonly DocumentReaders readers;
    private readonly IsolatedReader isolated;

    /// <summary>Reads as the product does, with its limits.</summary>
    public ReadingRun()
    {
        var options = Options.Create(new ReadingOptions());
        readers = DocumentReaders.Of(new TextDecoder(options), options.Value);
        isolated = new IsolatedReader(readers, OwnProgram.ForReading(), new NoDeaths(), options, TimeProvider.System);
    }

    /// <summary>The figures of the files, which are of one format; null when none can be read.</summary>
    public async Task<ReadingFigures?> MeasureAsync(string extension, IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var bare = BareLibrary.For(extension);
        var files = paths.Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))).Where(file => bare is null || IsReadable(bare, file)).ToList();
        var read = files.Select(file => (File: file, Outcome: readers.Read(file))).Where(pair => pair.Outcome is ReadDocument).ToList();
        if (read.Count == 0)
        {
            return null;
        }

        var units = read.Sum(pair => Math.Max(1, ((ReadDocument)pair.Outcome).Units));
        var sources = read.ConvertAll(pair => pair.File);
        return new ReadingFigures(
            extension,
            sources.Count,
            units,
            await SecondsAsync(sources, file => Task.FromResult<object>(readers.Read(file))),
            await SecondsAsync(sources, async file => await isolated.ReadAsync(file, cancellationToken)),
            bare is null ? null : await SecondsAsync(sources, file => Task.FromResult<object>(bare(file.Content.ToArray()))));
    }

    /// <inheritdoc/>
    public void Dispose() => isolated.Dispose();

    private static bool IsReadable(Func<byte[], int> bare, SourceFile file)
    {
        try
        {
            return bare(file.Content.ToArray()) >= 0;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return false;
        }
    }

    /// <summary>Seconds for all files once, as the mean of as many rounds as fill two seconds; the first is not counted.</summary>
    private static async Task<double> SecondsAsync(List<SourceFile> files, Func<SourceFile, Task<object>> read)
    {
        var rounds = -1;
        var started = Stopwatch.GetTimestamp();
        do
        {
            foreach (var file in files)
            {
                await read(file);
            }

            if (rounds++ < 0)
            {
                started = Stopwatch.GetTimestamp();
            }
        }
        while (Stopwatch.GetElapsedTime(started) < Least || rounds == 0);
        return Stopwatch.GetElapsedTime(started).TotalSeconds / rounds;
    }

    private sealed class NoDeaths : IReaderDeaths
    {
        public Task<int> CountAsync(string contentHash, CancellationToken cancellationToken) => Task.FromResult(0);

        public Task KeepAsync(string contentHash, int times, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
