using System.CommandLine;
using System.Globalization;
using ChatBriefing.Server.Commands;

namespace ChatBriefing.Benchmarks.TeamsLoad;

/// <summary>Sends a server many activities, each again after a while under the same and under a new id, and counts the answers.</summary>
internal sealed class TeamsLoadCommand : Command
{
    private readonly Option<int> count = new("--activities") { Description = "Activities that are different.", DefaultValueFactory = _ => 2_000 };
    private readonly Option<int> after = new("--after") { Description = "Seconds until an activity comes again.", DefaultValueFactory = _ => 15 };

    /// <summary>The command.</summary>
    public TeamsLoadCommand()
        : base("teams-load", "Sends activities with repeats to a server with a fake Teams behind it.")
    {
        Add(count);
        Add(after);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var run = await RepeatRun.StartAsync(cancellationToken);
        var wanted = result.GetValue(count);
        var (answers, seconds) = await run.RunAsync(wanted, TimeSpan.FromSeconds(result.GetValue(after)), cancellationToken);
        Print("activities that are different", wanted);
        Print("deliveries (each 4 times, under 2 ids)", run.Deliveries);
        Print("slowest acknowledgement, ms", run.Slowest.TotalMilliseconds);
        Print("answered", answers.Count);
        Print("answered more than once", answers.Values.Count(times => times > 1));
        Print("objections of the fake service", run.Complaints);
        Print("seconds", seconds);
        return answers.Count == wanted && answers.Values.All(times => times == 1) && run.Complaints == 0 ? ExitCodes.Done : ExitCodes.Fault;
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-44} {value,10:0.##}"));
}
