using System.CommandLine;
using System.Globalization;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>Learns the trees and the table of rare terms of the check anew; the same data and code give the same bytes.</summary>
internal sealed class TrainGroundingCommand : Command
{
    private static readonly Argument<DirectoryInfo> Data = new("DATA_DIR")
    {
        Description = $"Folder with NAME.jsonl.gz for each of {string.Join(", ", LearningSet.All.Select(set => set.Name))}, as \"eval grounding\" reads them.",
    };

    private static readonly Option<DirectoryInfo> Out = new("--out")
    {
        Description = "Where to write claim.trees and term-rarity.txt; an existing folder.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("src", "ChatBriefing", "Grounding", "Scoring")),
    };

    private static readonly Option<int> Folds = new("--folds") { Description = "Write nothing; judge each of so many parts of the sources by what the others teach.", HelpName = "N" };
    private static readonly Option<FileInfo?> Scores = new("--scores") { Description = "With --folds: where to write each case's score, as tab-separated lines.", HelpName = "FILE" };

    /// <summary>The command.</summary>
    public TrainGroundingCommand()
        : base("train-grounding", "Learn the score of the check.")
    {
        Add(Data.AcceptExistingOnly());
        Add(Out);
        Add(Folds);
        Add(Scores);
        SetAction(Run);
    }

    private static int Run(ParseResult result)
    {
        try
        {
            var cases = LearningCase.ReadAll(result.GetRequiredValue(Data).FullName);
            Console.WriteLine($"{cases.Count} claims to learn from.");
            if (result.GetValue(Folds) is > 1 and var folds)
            {
                Judge(cases, folds, result.GetValue(Scores));
            }
            else
            {
                Train(cases, result.GetRequiredValue(Out));
            }

            return ExitCodes.Done;
        }
        catch (UserErrorException mistake)
        {
            Console.Error.WriteLine(mistake.Message);
            return ExitCodes.BadUsage;
        }
    }

    private static void Judge(IReadOnlyList<LearningCase> cases, int folds, FileInfo? scores)
    {
        var judged = CrossValidation.Judge(cases, folds);
        Console.Out.Write(GroundingMarkdown.Of(Enum.GetValues<Strictness>().ToDictionary(level => level, level => (IReadOnlyList<CheckedCase>)[.. judged.Select(one => one.At(level))])));
        if (scores is not null)
        {
            File.WriteAllLines(scores.FullName, judged.Select(Line));
        }
    }

    private static string Line(JudgedCase one) => string.Join(
        '\t', one.Case.Case.Set.Name, one.Case.Case.Case.Kind, one.Case.Case.Case.Label, one.Lowest.ToString("0.00000", CultureInfo.InvariantCulture),
        string.Join(',', one.Case.Objections), one.Learned.Count, one.Case.Case.Case.Claim.ReplaceLineEndings(" ").Replace('\t', ' '));

    private static void Train(IReadOnlyList<LearningCase> cases, DirectoryInfo folder)
    {
        if (!folder.Exists)
        {
            throw new UserErrorException($"There is no folder {folder}. Call from the root of the repository, or name a folder with --out.");
        }

        var counts = TermCounts.Of(cases);
        var trees = ScoreTraining.Learn(ReadCase.All(cases, counts.ToRarity()));
        Save(counts.ToText(), Path.Combine(folder.FullName, "term-rarity.txt"));
        Save(trees.ToText("docs/decisions/0005-the-check.md; version 1", digits: 4), Path.Combine(folder.FullName, "claim.trees"));
    }

    private static void Save(string text, string path)
    {
        File.WriteAllText(path, text);
        Console.WriteLine($"Wrote {path}, {text.Length:N0} characters.");
    }
}
