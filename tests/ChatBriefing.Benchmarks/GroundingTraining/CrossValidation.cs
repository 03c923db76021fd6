using ChatBriefing.Benchmarks.Boosting;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>Judges every case by trees and a table of rare terms that were learned without its source.</summary>
internal static class CrossValidation
{
    /// <summary>The cases, and for each the lowest score of its claims; 1 where all stand in the evidence word for word.</summary>
    public static IReadOnlyList<(ReadCase Case, double Score)> Judge(IReadOnlyList<LearningCase> cases, int folds)
    {
        var judged = new List<(ReadCase, double)>();
        for (var fold = 0; fold < folds; fold++)
        {
            var read = ReadCase.All(cases, TermCounts.Of(cases.Where(item => item.FoldOf(folds) != fold)).ToRarity());
            var trees = ScoreTraining.Learn([.. read.Where(item => item.Case.FoldOf(folds) != fold)]);
            judged.AddRange(read.Where(item => item.Case.FoldOf(folds) == fold).Select(item => (item, item.Rows.Select(row => trees.Judge(Example.FiguresOf(row))).DefaultIfEmpty(1).Min())));
        }

        return judged;
    }
}
