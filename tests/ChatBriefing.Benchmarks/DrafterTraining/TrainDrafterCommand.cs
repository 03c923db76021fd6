using System.CommandLine;
using ChatBriefing.Benchmarks.Boosting;
using ChatBriefing.Benchmarks.RankerTraining;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>Learns the two files of trees of the extractive drafter anew; the same data and code give the same bytes.</summary>
internal sealed class TrainDrafterCommand : Command
{
    private const string Decision = "docs/decisions/0004-extractive-drafting.md";

    private readonly TrainingOptions options = new(LearningSet.All.Select(set => set.Name), Path.Combine("src", "ChatBriefing", "Drafting"));

    /// <summary>The command.</summary>
    public TrainDrafterCommand()
        : base("train-drafter", "Learn the trees of the extractive drafter.")
    {
        options.AddTo(this);
        SetAction(result => options.Run(result, Train));
    }

    private static void Train(string data, string folder, bool isForShipping)
    {
        var rankings = LearnRankings(data, isForShipping);
        var questions = LearningSet.ReadAll(data, isForShipping).ConvertAll(question => question with { Ranking = rankings[question.Half.Fold] });
        Console.WriteLine($"{questions.Count} questions to learn from.");
        var sentences = SentenceTraining.Learn(questions);
        TrainingOptions.Save(sentences.OfAll, Path.Combine(folder, "sentence.trees"), Decision);
        var asked = QuestionTraining.Learn(questions, sentences);
        TrainingOptions.Save(asked.OfAll, Path.Combine(folder, "question.trees"), Decision);
        new DrafterReport(Read(sentences.Unseen), Read(asked.Unseen)).Print([.. questions.Where(question => !question.IsSmall && !question.IsTakenAway)]);
    }

    /// <summary>By fold, a ranking that did not see it: one that did would put answers higher than it will where nothing is known.</summary>
    private static List<BoostedTrees> LearnRankings(string data, bool isForShipping)
    {
        var names = new List<string>();
        var models = RankerModels.Learn(names, RankerSet.AskAll(data, isForShipping, names));
        return Read(models.Unseen);
    }

    private static List<BoostedTrees> Read(IEnumerable<LearnedTrees> learned) => [.. learned.Select(trees => BoostedTrees.Parse(trees.ToText(Decision)))];
}
