using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Server;
using ChatBriefing.Server.Commands.Seeding;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Teams;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Benchmarks.TeamsLoad;

/// <summary>The server as it ships, with the documents that ship, and a fake Teams on its other side.</summary>
internal sealed class RepeatRun : IAsyncDisposable
{
    private const int Rooms = 200;
    private const int AtOnce = 16;
    private static readonly string[] Questions = ["Who is the president of Syria?", "How do I add a document?", "Where is the Hmeimim airbase?", "How many soldiers are at Tartus?"];

    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-teams-load-").FullName;
    private readonly FakeTeams teams = new(TimeProvider.System);
    private readonly ConcurrentBag<TimeSpan> acknowledged = [];
    private WebApplication? app;
    private TeamsSender? sender;

    private RepeatRun()
    {
    }

    public int Deliveries => acknowledged.Count;

    public TimeSpan Slowest => acknowledged.Max();

    public int Complaints => teams.Complaints.Count;

    /// <summary>Starts it.</summary>
    public static async Task<RepeatRun> StartAsync(CancellationToken cancellationToken)
    {
        var run = new RepeatRun();
        run.app = ServerHost.Build(
            ["--Urls=http://127.0.0.1:0", $"--DataPath={run.folder}", "--Logging:LogLevel:Default=None", .. TeamsSettings.All],
            services => TeamsSettings.Fake(services, run.teams));
        await run.app.Services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
        await SeedImport.RunOnceAsync(run.app.Services, cancellationToken);
        await run.app.StartAsync(cancellationToken);
        run.sender = new TeamsSender(new HttpClient { BaseAddress = new Uri(run.app.Urls.First()) }, run.teams);
        return run;
    }

    /// <summary>Sends them all, each three times more; how often each was answered, and how long all took.</summary>
    public async Task<(Dictionary<string, int> Answers, double Seconds)> RunAsync(int count, TimeSpan after, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var numbers = Enumerable.Range(0, count).ToList();
        await SendAsync(numbers, "first", cancellationToken);
        await Task.Delay(after, cancellationToken);
        await SendAsync(numbers, "first", cancellationToken);
        await Task.Delay(after, cancellationToken);
        await SendAsync([.. numbers, .. numbers], "second", cancellationToken);
        while (await IsBusyAsync(cancellationToken))
        {
            await Task.Delay(200, cancellationToken);
        }

        var answers = teams.Posts.GroupBy(post => ((string)post.Activity["replyToId"]!).Split(' ')[1]).ToDictionary(group => group.Key, group => group.Count());
        return (answers, clock.Elapsed.TotalSeconds);
    }

    public async ValueTask DisposeAsync()
    {
        await app!.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        teams.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Task SendAsync(IReadOnlyList<int> numbers, string copy, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (number, token) =>
        {
            var clock = Stopwatch.StartNew();
            using var response = await sender!.SendAsync(ActivityOf(number, copy), token);
            response.EnsureSuccessStatusCode();
            acknowledged.Add(clock.Elapsed);
        });

    private static JsonObject ActivityOf(int number, string copy)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        var activity = Activities.Message($"{copy} {name}", $"19:{number % Rooms}@thread.tacv2;messageid={name}", $"person-{number % 50}", Questions[number % Questions.Length]);
        activity["timestamp"] = $"time of {name}";
        return activity;
    }

    private async Task<bool> IsBusyAsync(CancellationToken cancellationToken)
    {
        await using var context = await app!.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(cancellationToken);
        return await context.Turns.AnyAsync(cancellationToken) || await context.Posts.AnyAsync(row => row.IsOpen, cancellationToken);
    }
}
