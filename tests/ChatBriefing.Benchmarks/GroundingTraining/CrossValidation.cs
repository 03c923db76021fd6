using ChatBriefing.Benchmarks.Boosting;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>Judges every case by trees and a table of rare terms that were learned without its source.</summary>
internal static class CrossValidation
{
    /// <summary>All cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="folds">Into how many parts the sources are cut; each is judged by what the others teach.</param>
    public static IReadOnlyList<JudgedCase> Judge(IReadOnlyList<LearningCase> cases, int folds)
    {
        var judged = new List<JudgedCase>();
        for (var fold = 0; fold < folds; fold++)
        {
            var read = ReadCase.All(cases, TermCounts.Of(cases.Where(item => item.FoldOf(folds) != fold)).ToRarity());
            var trees = ScoreTraining.Learn([.. read.Where(item => item.Case.FoldOf(folds) != fold)]);
            judged.AddRange(read.Where(item => item.Case.FoldOf(folds) == fold).Select(item => new JudgedCase(item, [.. item.Rows.Select(row => trees.Judge(Example.FiguresOf(row)))])));
        }

        return judged;
    }
}
