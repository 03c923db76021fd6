using System.CommandLine;
using ChatBriefing.Server.Commands;

namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>What the commands that learn are told: the data, where to write, and what for.</summary>
/// <param name="sets">Names of the sets that the data must have.</param>
/// <param name="folder">Where to write unless told otherwise, from the root of the repository.</param>
internal sealed class TrainingOptions(IEnumerable<string> sets, string folder)
{
    private readonly Argument<DirectoryInfo> data = new("DATA_DIR")
    {
        Description = $"Folder with the sets {string.Join(", ", sets)}, each in the layout of \"eval answers\".",
    };

    private readonly Option<DirectoryInfo> output = new("--out")
    {
        Description = "Where to write the trees; an existing folder.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(folder),
    };

    private readonly Option<bool> half = new("--half")
    {
        Description = "Learn from every second article only, so that the others can be reported on. Not for shipping: half the data teaches less.",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(data.AcceptExistingOnly());
        command.Add(output.AcceptExistingOnly());
        command.Add(half);
    }

    /// <summary>Runs what learns.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="train">Takes the data's folder, the folder to write to, and whether all articles are learned from.</param>
    /// <returns>The exit code.</returns>
    public int Run(ParseResult result, Action<string, string, bool> train)
    {
        var target = result.GetRequiredValue(output);
        // The default of an option is not validated by the parser.
        if (!target.Exists)
        {
            Console.Error.WriteLine($"There is no folder {target}. Call from the root of the repository, or name a folder with --out.");
            return ExitCodes.BadUsage;
        }

        try
        {
            train(result.GetRequiredValue(data).FullName, target.FullName, !result.GetValue(half));
            return ExitCodes.Done;
        }
        catch (UserErrorException mistake)
        {
            Console.Error.WriteLine(mistake.Message);
            return ExitCodes.BadUsage;
        }
    }

    /// <summary>Writes trees to a file.</summary>
    public static void Save(LearnedTrees trees, string path, string decision)
    {
        File.WriteAllText(path, trees.ToText(decision));
        Console.WriteLine($"Wrote {path}.");
    }
}
