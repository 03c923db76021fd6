using System.CommandLine;
using ChatBriefing.Benchmarks.Boosting;
using ChatBriefing.Server.Commands;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>Learns the two files of trees of the extractive drafter anew; the same data and code give the same bytes.</summary>
internal sealed class TrainDrafterCommand : Command
{
    private static readonly Argument<DirectoryInfo> Data = new("DATA_DIR")
    {
        Description = $"Folder with the sets {string.Join(", ", LearningSet.All.Select(set => set.Name))}, each in the layout of \"eval answers\".",
    };

    private static readonly Option<DirectoryInfo> Out = new("--out")
    {
        Description = "Where to write sentence.trees and question.trees; an existing folder.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("src", "ChatBriefing", "Drafting")),
    };

    /// <summary>The command.</summary>
    public TrainDrafterCommand()
        : base("train-drafter", "Learn the trees of the extractive drafter.")
    {
        Add(Data.AcceptExistingOnly());
        Add(Out.AcceptExistingOnly());
        SetAction(result => Run(result.GetRequiredValue(Data), result.GetRequiredValue(Out)));
    }

    private static int Run(DirectoryInfo data, DirectoryInfo folder)
    {
        // The default of an option is not validated by the parser.
        if (!folder.Exists)
        {
            Console.Error.WriteLine($"There is no folder {folder}. Call from the root of the repository, or name a folder with --out.");
            return ExitCodes.BadUsage;
        }

        try
        {
            Train(data.FullName, folder.FullName);
            return ExitCodes.Done;
        }
        catch (UserErrorException mistake)
        {
            Console.Error.WriteLine(mistake.Message);
            return ExitCodes.BadUsage;
        }
    }

    private static void Train(string data, string folder)
    {
        var questions = LearningSet.ReadAll(data);
        Console.WriteLine($"{questions.Count} questions to learn from.");
        var sentences = SentenceTraining.Learn(questions);
        Save(sentences.OfAll, Path.Combine(folder, "sentence.trees"));
        Save(QuestionTraining.Learn(questions, sentences), Path.Combine(folder, "question.trees"));
    }

    private static void Save(LearnedTrees trees, string path)
    {
        File.WriteAllText(path, trees.ToText("docs/decisions/0004-extractive-drafting.md"));
        Console.WriteLine($"Wrote {path}.");
    }
}
