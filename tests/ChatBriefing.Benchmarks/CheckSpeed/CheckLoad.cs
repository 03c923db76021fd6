using System.Diagnostics;
using System.Runtime.CompilerServices;
using ChatBriefing.Grounding.Scoring;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Benchmarks.CheckSpeed;

/// <summary>How long loading what the check reads takes in a process that has done nothing yet, in milliseconds.</summary>
/// <param name="Trees">The learned trees.</param>
/// <param name="Rarity">The table of rare terms.</param>
/// <param name="Lexicon">The list of words that stand for each other.</param>
internal readonly record struct CheckLoad(double Trees, double Rarity, double Lexicon)
{
    /// <summary>Loads each; only the first call in a process measures anything.</summary>
    public static CheckLoad Measure() => new(Load(typeof(ClaimScore)), Load(typeof(TermRarity)), Load(typeof(Lexicon)));

    private static double Load(Type type)
    {
        var clock = Stopwatch.StartNew();
        RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        return clock.Elapsed.TotalMilliseconds;
    }
}
