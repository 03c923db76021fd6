using ChatBriefing.Benchmarks.Boosting;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>A case to learn from, with its evidence as the product cuts it.</summary>
/// <param name="Set">The set it comes from.</param>
/// <param name="Case">The case.</param>
/// <param name="Evidence">The passages of its source.</param>
internal sealed record LearningCase(LearningSet Set, GroundingCase Case, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The part that it belongs to, of so many: one source is never in two.</summary>
    public int FoldOf(int folds) => StableHash.Of(Case.Source) % folds;

    /// <summary>The cases of all sets.</summary>
    /// <exception cref="Server.Commands.UserErrorException">A file is missing or not of the layout.</exception>
    public static IReadOnlyList<LearningCase> ReadAll(string folder)
    {
        var evidence = new Dictionary<string, IReadOnlyList<Evidence>>(StringComparer.Ordinal);
        var cases = new List<LearningCase>();
        foreach (var set in LearningSet.All)
        {
            foreach (var item in GroundingCase.ReadAll([Path.Combine(folder, set.Name + ".jsonl.gz")], null))
            {
                if (!evidence.TryGetValue(item.Source, out var passages))
                {
                    evidence[item.Source] = passages = EvalEvidence.Of(item.Source);
                }

                cases.Add(new LearningCase(set, item, passages));
            }
        }

        return cases;
    }
}
