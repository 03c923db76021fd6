using System.CommandLine;
using ChatBriefing.Server.Commands;

namespace ChatBriefing.Benchmarks.Reading;

/// <summary>Tells how fast the files of a folder are read, beside the bare library of their format.</summary>
internal sealed class ReadingCommand : Command
{
    private static readonly Argument<DirectoryInfo> Folder = new("DIR") { Description = "Folder with files of all kinds; what cannot be read is passed over." };

    /// <summary>The command.</summary>
    public ReadingCommand()
        : base("reading", "Tell how many pages, rows or slides are read in a second, beside the bare library of each format.")
    {
        Aliases.Add("read-speed");
        Add(Folder.AcceptExistingOnly());
        SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(Folder), cancellationToken));
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        using var run = new ReadingRun();
        Console.WriteLine(ReadingFigures.Head);
        var formats = Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories)
            .GroupBy(path => Path.GetExtension(path).ToLowerInvariant())
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var format in formats)
        {
            if (await run.MeasureAsync(format.Key, format, cancellationToken) is { } figures)
            {
                Console.WriteLine(figures);
            }
        }

        return ExitCodes.Done;
    }
}
