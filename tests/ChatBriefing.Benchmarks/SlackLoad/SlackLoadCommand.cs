using System.CommandLine;
using System.Globalization;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>Puts a server process under the load and the blows that the tests are too short for, and prints figures.</summary>
internal sealed class SlackLoadCommand : Command
{
    private readonly Option<string> only = new("--only") { Description = "events, retries or kills; default: all.", DefaultValueFactory = _ => "all" };
    private readonly Option<int> events = new("--events") { Description = "Events of the load run.", DefaultValueFactory = _ => 10_000 };
    private readonly Option<int> kills = new("--kills") { Description = "Kills at each moment.", DefaultValueFactory = _ => 20 };

    private readonly Option<string?> moment = new("--moment") { Description = "The only moment to kill at, as AfterClaim; default: all." };

    /// <summary>The command.</summary>
    public SlackLoadCommand()
        : base("slack-load", "Sends signed events with duplicates, retries and kill -9 to a server process with a fake Slack behind it.")
    {
        Add(only);
        Add(events);
        Add(kills);
        Add(moment);
        only.AcceptOnlyFromAmong("all", "events", "retries", "kills");
        moment.AcceptOnlyFromAmong([.. Enum.GetValues<CrashPoint>().Where(point => point <= CrashPoint.AfterRecord).Select(point => point.ToString())]);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var which = result.GetValue(only);
        var isFine = true;
        if (which is "all" or "events")
        {
            isFine &= await EventRun.RunAsync(result.GetValue(events), cancellationToken);
        }

        if (which is "all" or "retries")
        {
            isFine &= await RetryRun.RunAsync(500, cancellationToken);
        }

        if (which is "all" or "kills")
        {
            isFine &= await KillRun.RunAsync(result.GetValue(kills), result.GetValue(moment), cancellationToken);
        }

        return isFine ? ExitCodes.Done : ExitCodes.Fault;
    }

    /// <summary>Prints one figure.</summary>
    public static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-44} {value,10:0.##}"));
}
