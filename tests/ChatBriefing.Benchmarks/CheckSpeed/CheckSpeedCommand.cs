using System.CommandLine;
using ChatBriefing.Benchmarks.GroundingTraining;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.CheckSpeed;

/// <summary>Measures how long the check takes for a claim against ten passages, and how long it takes to load.</summary>
internal sealed class CheckSpeedCommand : Command
{
    private static readonly Argument<DirectoryInfo> Data = new("DATA_DIR")
    {
        Description = $"Folder with NAME.jsonl.gz for each of {string.Join(", ", LearningSet.All.Select(set => set.Name))}, as \"eval grounding\" reads them.",
    };

    private static readonly Option<int> Limit = new("--limit") { Description = "Claims of each set, spread over it.", HelpName = "N", DefaultValueFactory = _ => 400 };

    /// <summary>The command.</summary>
    public CheckSpeedCommand()
        : base("check-speed", "Measure the time of the check, on one thread.")
    {
        Add(Data.AcceptExistingOnly());
        Add(Limit);
        SetAction(Run);
    }

    private static int Run(ParseResult result)
    {
        var load = CheckLoad.Measure();
        Console.WriteLine(FormattableString.Invariant($"loading: {load.Trees:0.0} ms trees, {load.Rarity:0.0} ms table of rare terms, {load.Lexicon:0.0} ms list of words"));
        try
        {
            var cases = LearningCase.ReadAll(result.GetRequiredValue(Data).FullName);
            Console.WriteLine("| set | claims | p50 ms | p99 ms | most ms | with reading the passages: p50 ms | p99 ms |");
            Console.WriteLine("|---|---|---|---|---|---|---|");
            var all = new List<ClaimTimes>();
            foreach (var set in cases.GroupBy(item => item.Set.Name))
            {
                var times = TimedClaims.Measure([.. set], result.GetValue(Limit));
                all.AddRange(times);
                Write(set.Key, times);
            }

            Write("all", all);
            return ExitCodes.Done;
        }
        catch (UserErrorException mistake)
        {
            Console.Error.WriteLine(mistake.Message);
            return ExitCodes.BadUsage;
        }
    }

    private static void Write(string name, IReadOnlyList<ClaimTimes> times)
    {
        var warm = times.Select(time => time.Known).ToList();
        var cold = times.Select(time => time.Unread).ToList();
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {times.Count:N0} | {Percentile.Of(warm, .5):0.00} | {Percentile.Of(warm, .99):0.0} | {warm.Max():0.0} | {Percentile.Of(cold, .5):0.00} | {Percentile.Of(cold, .99):0.0} |"));
    }
}
