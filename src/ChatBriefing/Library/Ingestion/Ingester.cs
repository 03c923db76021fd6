using System.Runtime.CompilerServices;
using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Refusals;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Library.Ingestion;

/// <summary>Brings files into the library: reads and cuts them on all processors, and stores them in order, many at once.</summary>
public sealed class Ingester(IFileReader reader, IVersionWriter writer, IRefusalKeeper refusals, IOptions<ReadingOptions> options)
{
    /// <summary>One commit costs a wait for the disk; 64 documents share it, and little is done twice after a crash.</summary>
    private const int BatchFiles = 64;

    /// <summary>Characters of a batch, about 8 MB in memory: a few books do not wait for 60 more.</summary>
    private const int BatchCharacters = 4_000_000;

    private readonly FilePreparer preparer = new(reader, options.Value);

    /// <summary>
    /// Adds the files and tells of each, in their order, once it is stored or refused. A bad file never stops the others.
    /// An archive that is to be unpacked counts as many as it holds.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; what was told of by then is stored.</exception>
    public async IAsyncEnumerable<IngestOutcome> AddAsync(
        IEnumerable<IncomingFile> files,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new List<PreparedPart>();
        var characters = 0L;
        await foreach (var file in files.ReadAheadAsync(preparer.PrepareAsync, Environment.ProcessorCount, cancellationToken))
        {
            batch.AddRange(file.Parts);
            characters += file.Characters;
            if (batch.Count < BatchFiles && characters < BatchCharacters)
            {
                continue;
            }

            foreach (var outcome in await StoreAsync(batch, cancellationToken))
            {
                yield return outcome;
            }

            batch.Clear();
            characters = 0;
        }

        foreach (var outcome in await StoreAsync(batch, cancellationToken))
        {
            yield return outcome;
        }
    }

    private async Task<IReadOnlyList<IngestOutcome>> StoreAsync(List<PreparedPart> batch, CancellationToken cancellationToken)
    {
        var versions = batch.Select(file => file.Version).OfType<NewVersion>().ToList();
        var stored = versions.Count == 0 ? [] : await writer.WriteAsync(versions, cancellationToken);
        await refusals.KeepAsync([.. batch.Select(part => part.Refusal).OfType<Refusal>()], [.. stored.Select(outcome => outcome.DocumentId)], cancellationToken);
        var next = 0;
        return [.. batch.Select(part => part.Version is { } version ? IngestOutcome.Stored(version, stored[next++]) : IngestOutcome.Refused(part.Source, part.Reason))];
    }
}
