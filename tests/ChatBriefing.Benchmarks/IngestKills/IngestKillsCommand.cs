using System.CommandLine;
using System.Globalization;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Commands.Eval;
using ChatBriefing.Server.Web.SignIn;

namespace ChatBriefing.Benchmarks.IngestKills;

/// <summary>Kills servers while they are uploaded to, starts the next on the same data, and counts what was lost, doubled or kept by half.</summary>
internal sealed class IngestKillsCommand : Command
{
    private static readonly Option<int> Cycles = new("--cycles") { Description = "Deaths in all.", DefaultValueFactory = _ => 1000 };
    private static readonly Option<int> Lanes = new("--lanes") { Description = "Servers that run at the same time, each on data of its own.", DefaultValueFactory = _ => 1 };
    private static readonly Option<int> Seed = new("--seed") { Description = "Where chance begins.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string?> TokenFile = new("--token-file") { Description = "Name of a file in the data folder with the token that changes need.", DefaultValueFactory = _ => ChangeToken.FileName };

    /// <summary>The command.</summary>
    public IngestKillsCommand()
        : base("ingest-kills", "Kill servers while documents are uploaded and count what was lost, doubled or kept by half.")
    {
        Add(Cycles);
        Add(Lanes);
        Add(Seed);
        Add(TokenFile);
        SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-ingest-kills-").FullName;
        var count = result.GetValue(Lanes);
        var lanes = Enumerable.Range(0, count).Select(lane => (Data: Path.Combine(folder, $"{lane}"), Run: new KillLane(lane, result.GetValue(Seed), Path.Combine(folder, $"{lane}"), result.GetValue(TokenFile)))).ToList();
        var cycles = result.GetValue(Cycles);
        await Task.WhenAll(lanes.Select((lane, at) => lane.Run.RunAsync((cycles / count) + (at < cycles % count ? 1 : 0), cancellationToken)));
        var checks = new List<StoredCheck>();
        foreach (var (data, run) in lanes)
        {
            checks.Add(await StoredCheck.OfAsync(data, run.Client.Accepted, cancellationToken));
        }

        var starts = lanes.SelectMany(lane => lane.Run.Starts).ToList();
        var notFound = lanes.Sum(lane => lane.Run.NotFound);
        Print("killed", cycles);
        Print("uploads accepted", lanes.Sum(lane => lane.Run.Client.Accepted.Count));
        Print("uploads sent again for want of an answer", lanes.Sum(lane => lane.Run.Client.SentAgain));
        Print("lost", checks.Sum(check => check.Lost));
        Print("doubled", checks.Sum(check => check.Doubled));
        Print("half-indexed", checks.Sum(check => check.Half));
        Print("not found right after the restart", notFound);
        Print("restart to ready, median seconds", Percentile.Of(starts, 0.5));
        Print("restart to ready, 99 of 100 within seconds", Percentile.Of(starts, 0.99));
        Print("restart to ready, most seconds", starts.DefaultIfEmpty().Max());
        var isFine = notFound == 0 && checks.TrueForAll(check => check is { Lost: 0, Doubled: 0, Half: 0 });
        if (isFine)
        {
            Directory.Delete(folder, recursive: true);
        }

        return isFine ? ExitCodes.Done : ExitCodes.Fault;
    }

    private static void Print(string what, double figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-44} {figure,10:0.##}"));
}
