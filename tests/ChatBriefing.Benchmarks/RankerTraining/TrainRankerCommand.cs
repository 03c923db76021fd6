using System.CommandLine;
using ChatBriefing.Benchmarks.Boosting;

namespace ChatBriefing.Benchmarks.RankerTraining;

/// <summary>Learns the trees of the ranking anew; the same data and code give the same bytes.</summary>
internal sealed class TrainRankerCommand : Command
{
    private readonly TrainingOptions options = new(
        RankerSet.All.Select(set => set.Name),
        Path.Combine("src", "ChatBriefing", "Retrieval", "Ranking"));

    /// <summary>The command.</summary>
    public TrainRankerCommand()
        : base("train-ranker", "Learn the trees of the ranking.")
    {
        options.AddTo(this);
        SetAction(result => options.Run(result, Train));
    }

    private static void Train(string data, string folder, bool isForShipping)
    {
        var names = new List<string>();
        var questions = RankerSet.AskAll(data, isForShipping, names);
        var models = RankerModels.Learn(names, questions);
        var learned = questions.Where(question => question.Half.IsForLearning).ToList();
        RankReport.Print("index alone", learned, question => question.Examples.Select((_, place) => -(double)place));
        RankReport.Print("cross-validated", learned, question => question.Examples.Select(example => models.Unseen[question.Half.Fold].Sum(example.Figures)));
        RankReport.Print("reporting half", questions.Where(question => !question.Half.IsForLearning), question => question.Examples.Select(example => models.OfAll.Sum(example.Figures)));
        TrainingOptions.Save(models.OfAll, Path.Combine(folder, "passage.trees"), "docs/decisions/0003-ranking.md");
    }
}
