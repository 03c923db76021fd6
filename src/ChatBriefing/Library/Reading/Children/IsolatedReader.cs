using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Library.Reading.Children;

/// <summary>
/// Reads files without endangering the process it runs in: what a reader can be harmed by is given to another process,
/// which is ended when it takes too much. A content that ended three is set aside.
/// </summary>
public sealed class IsolatedReader : IFileReader, IDisposable
{
    /// <summary>One death may be the doing of a file before it, or of a machine short of memory; three are the file's own.</summary>
    public const int MostDeaths = 3;

    private readonly DocumentReaders readers;
    private readonly ReaderPool pool;
    private readonly IReaderDeaths deaths;
    private readonly ReadingOptions options;

    /// <summary>Reads with the processes that <paramref name="program"/> starts.</summary>
    public IsolatedReader(DocumentReaders readers, ReaderProgram program, IReaderDeaths deaths, IOptions<ReadingOptions> options, TimeProvider timeProvider)
    {
        this.readers = readers;
        this.deaths = deaths;
        this.options = options.Value;
        pool = new ReaderPool(program, options.Value, timeProvider);
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The other process cannot be started.</exception>
    public async Task<ReadOutcome> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        if (readers.FormatOf(file) is not { } format || format.IsReadInProcess(file))
        {
            return readers.Read(file);
        }

        if (file.Content.Length > options.MaxBytes)
        {
            return SizeLimit.TooManyBytes(file.Name, options.MaxBytes);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
        var times = file.Retry ? 0 : await deaths.CountAsync(hash, cancellationToken);
        return times >= MostDeaths
            ? ReaderDeathWords.SetAside(file.Name, times)
            : await ReadAsync(file, hash, times, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => pool.Dispose();

    /// <summary>A crash comes soon and is tried again in a new process; time and memory are spent once each time a file is added.</summary>
    private async Task<ReadOutcome> ReadAsync(SourceFile file, string hash, int times, CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = await pool.ReadAsync(file, cancellationToken);
            if (answer is { Outcome: { } outcome })
            {
                return outcome;
            }

            await deaths.KeepAsync(hash, ++times, cancellationToken);
            if (times >= MostDeaths || answer.Death is ReaderDeath.Timeout or ReaderDeath.OutOfMemory)
            {
                return ReaderDeathWords.Refusal(answer.Death ?? ReaderDeath.Crash, file.Name, options) with { IsSetAside = times >= MostDeaths };
            }
        }
    }
}
