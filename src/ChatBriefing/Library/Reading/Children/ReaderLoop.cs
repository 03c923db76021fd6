using System.Text.Json;

namespace ChatBriefing.Library.Reading.Children;

/// <summary>What the process that reads does: files come in, outcomes go out, until no more files come.</summary>
public static class ReaderLoop
{
    /// <summary>First word of the process, by which the other side knows that it speaks this protocol.</summary>
    internal static readonly byte[] Hello = [.. "chatbriefing-reader 1"u8];

    private const int MostSettings = 64 * 1024;

    /// <summary>Markup nests deep without harm; what recurses without end is over soon.</summary>
    private const int StackBytes = 16 << 20;

    /// <summary>The other side ends this process in time; where it is gone, this process ends itself.</summary>
    private const int SecondsOfGrace = 10;

    /// <summary>Runs until the other side closes its end.</summary>
    /// <param name="input">Where files come from.</param>
    /// <param name="output">Where outcomes go.</param>
    /// <param name="cancellationToken">Ends it between two files.</param>
    /// <exception cref="InvalidDataException">The other side does not speak the protocol.</exception>
    public static async Task RunAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        await Frames.WriteAsync(output, Hello, cancellationToken);
        var settings = await Frames.ReadAsync(input, MostSettings, cancellationToken);
        if (settings is null)
        {
            return;
        }

        var options = JsonSerializer.Deserialize<ReadingOptions>(settings) ?? throw new InvalidDataException("the settings are null");
        var readers = DocumentReaders.Of(new TextDecoder(Microsoft.Extensions.Options.Options.Create(options)), options);
        var limit = (int)Math.Min(options.MaxBytes, Array.MaxLength);
        while (await WireFile.ReceiveAsync(input, limit, cancellationToken) is { } file)
        {
            await Frames.WriteAsync(output, Outcome(readers, file, options), cancellationToken);
        }
    }

    private static byte[] Outcome(DocumentReaders readers, SourceFile file, ReadingOptions options)
    {
        byte[] outcome = [];
        var work = new Thread(() => outcome = Read(readers, file, options), StackBytes);
        work.Start();
        if (!work.Join(TimeSpan.FromSeconds(options.TimeLimitSeconds + SecondsOfGrace)))
        {
            Environment.FailFast("A document took too long to read and nobody ended this process.");
        }

        return outcome;
    }

    private static byte[] Read(DocumentReaders readers, SourceFile file, ReadingOptions options)
    {
        try
        {
            return WireOutcome.Write(readers.Read(file));
        }
        catch (OutOfMemoryException)
        {
            return WireOutcome.Write(ReaderDeathWords.Refusal(ReaderDeath.OutOfMemory, file.Name, options));
        }
    }
}
