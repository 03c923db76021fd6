using System.CommandLine;
using ChatBriefing.Server.Clocks;
using ChatBriefing.Server.Commands;

namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>
/// Seven simulated days of briefings by real servers against the fake Slack and Teams, killed with signal 9 at the worst
/// moments, and a count of what was missing, doubled or late.
/// </summary>
internal sealed class BriefingWeekCommand : Command
{
    private static readonly Option<int> Kills = new("--kills") { Description = "How often a server dies.", DefaultValueFactory = _ => 105 };
    private static readonly Option<int> Days = new("--days") { Description = "Days that are simulated.", DefaultValueFactory = _ => 7 };
    private static readonly Option<int> Subscriptions = new("--subscriptions") { Description = "Subscriptions, each every day.", DefaultValueFactory = _ => 40 };
    private static readonly Option<int> Processes = new("--processes") { Description = "Servers on the one database at the same time.", DefaultValueFactory = _ => 1 };

    /// <summary>The command.</summary>
    public BriefingWeekCommand()
        : base("briefing-week", "Simulate a week of briefings, kill the server again and again, and count what was missing, doubled or late.")
    {
        Add(Kills);
        Add(Days);
        Add(Subscriptions);
        Add(Processes);
        SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-week-").FullName;
        new ClockSetting(WeekPlan.Start.AddMinutes(-10), TimeProvider.System.GetUtcNow(), 1).Write(WeekFolder.Clock(folder));
        using var time = new SteeredClock(WeekFolder.Clock(folder));
        var subscriptions = WeekPlan.Subscriptions(result.GetValue(Subscriptions));
        var runs = WeekPlan.Runs(subscriptions, result.GetValue(Days));
        bool isFine;
        await using (var fakes = await FakePlatforms.StartAsync(time, cancellationToken))
        await using (var library = await WeekLibrary.OpenAsync(folder, time, cancellationToken))
        {
            foreach (var subscription in subscriptions)
            {
                await library.SubscribeAsync(subscription, cancellationToken);
            }

            await using var week = new WeekRun(folder, fakes, library, result.GetValue(Processes));
            await week.RunAsync(runs, result.GetValue(Kills), cancellationToken);
            var report = new WeekReport(runs, await library.EditionsAsync(cancellationToken), fakes);
            isFine = report.Print(week.Deaths) && week.Deaths.Values.Sum() == result.GetValue(Kills);
            await week.ClickAsync(runs, report.HasArrived, cancellationToken);
            isFine &= report.PrintAfterClicks(await library.EditionsAsync(cancellationToken));
        }

        Directory.Delete(folder, recursive: true);
        return isFine ? ExitCodes.Done : ExitCodes.Fault;
    }
}
