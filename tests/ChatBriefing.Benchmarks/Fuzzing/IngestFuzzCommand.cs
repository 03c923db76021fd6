using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Reading.Children;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Commands.Reading;

namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>Damages the files of a folder in thousands of ways and has the product read them.</summary>
internal sealed class IngestFuzzCommand : Command
{
    private static readonly Argument<DirectoryInfo> Folder = new("DIR") { Description = "Folder with files of all kinds." };
    private static readonly Option<int> Count = new("--mutants") { Description = "How many are made.", DefaultValueFactory = _ => 3000 };
    private static readonly Option<int> Seed = new("--seed") { Description = "Where chance begins.", DefaultValueFactory = _ => 1 };
    private static readonly Option<int?> Only = new("--write") { Description = "Write the mutant of that number here and read none." };

    /// <summary>The command.</summary>
    public IngestFuzzCommand()
        : base("ingest-fuzz", "Damage the files of a folder in thousands of ways and tell how reading them ends.")
    {
        Add(Folder.AcceptExistingOnly());
        Add(Count);
        Add(Seed);
        Add(Only);
        SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var mutants = new Mutants(result.GetRequiredValue(Folder), result.GetValue(Seed));
        if (result.GetValue(Only) is { } number)
        {
            var (name, content) = mutants.Make(number);
            await File.WriteAllBytesAsync(name, content, cancellationToken);
            return ExitCodes.Done;
        }

        using var watch = new SocketWatch();
        var ends = await ReadAsync(mutants, result.GetValue(Count), cancellationToken);
        FuzzTable.Print(ends, watch.Count);
        return watch.Count == 0 ? ExitCodes.Done : ExitCodes.Fault;
    }

    private static async Task<IReadOnlyCollection<FuzzEnd>> ReadAsync(Mutants mutants, int count, CancellationToken cancellationToken)
    {
        var options = Microsoft.Extensions.Options.Options.Create(new ReadingOptions());
        using var reader = new IsolatedReader(DocumentReaders.Of(new TextDecoder(options), options.Value), OwnProgram.ForReading(), new CountedDeaths(), options, TimeProvider.System);
        var ends = new ConcurrentBag<FuzzEnd>();
        var width = new ParallelOptions { MaxDegreeOfParallelism = options.Value.MaxProcesses, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, count), width, async (number, token) =>
        {
            var (name, content) = mutants.Make(number);
            var started = Stopwatch.GetTimestamp();
            var outcome = await reader.ReadAsync(new SourceFile(name, content) { Unpack = true }, token);
            ends.Add(FuzzEnd.Of(name, outcome, Stopwatch.GetElapsedTime(started).TotalSeconds));
            if (ends.Count % 500 == 0)
            {
                await Console.Error.WriteLineAsync(ends.Count.ToString(CultureInfo.InvariantCulture));
            }
        });
        return ends;
    }
}
