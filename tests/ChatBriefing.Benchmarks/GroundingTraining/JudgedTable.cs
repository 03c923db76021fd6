using System.Globalization;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>Prints what the held-out parts gave, by set.</summary>
internal static class JudgedTable
{
    /// <summary>Prints AUROC and the balanced accuracy of the score alone at 0.5.</summary>
    public static void Write(IReadOnlyList<(ReadCase Case, double Score)> judged)
    {
        foreach (var set in judged.GroupBy(one => one.Case.Case.Set.Name))
        {
            var auroc = RocArea.Of(set.Select(one => (one.Score, one.Case.Case.Case.IsSupported)));
            var kept = set.Where(one => one.Case.Case.Case.IsSupported).Average(one => one.Score >= 0.5 ? 1.0 : 0);
            var rejected = set.Where(one => !one.Case.Case.Case.IsSupported).Average(one => one.Score >= 0.5 ? 0 : 1.0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Key,-16} AUROC {auroc:0.000}  balanced {(kept + rejected) / 2:0.000}  rejected {rejected:0.000}  kept {kept:0.000}"));
        }
    }
}
