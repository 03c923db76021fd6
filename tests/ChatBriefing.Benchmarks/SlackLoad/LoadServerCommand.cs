using System.CommandLine;
using ChatBriefing.Drafting;
using ChatBriefing.Library;
using ChatBriefing.Server;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>The server of a load run, in a process of its own: it prints its address when it is ready.</summary>
internal sealed class LoadServerCommand : Command
{
    private readonly Argument<string> data = new("data") { Description = "Folder of the run." };
    private readonly Argument<string> slack = new("slack") { Description = "Address of the fake Slack." };
    private readonly Option<string?> crash = new("--crash") { Description = "Moment to end the process at." };
    private readonly Option<double> delay = new("--delay") { Description = "Seconds that an answer takes under load." };

    /// <summary>The command.</summary>
    public LoadServerCommand()
        : base("slack-load-server", "The server of slack-load; started by it.")
    {
        Hidden = true;
        Add(data);
        Add(slack);
        Add(crash);
        Add(delay);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var folder = result.GetValue(data)!;
        string[] settings =
        [
            "--Urls=http://127.0.0.1:0", $"--DataPath={folder}", "--Logging:LogLevel:Default=None", "--Slack:BotToken=xoxb-test",
            $"--Slack:SigningSecret={ChatBriefing.Server.Tests.Slack.Fakes.SlackSender.Secret}", $"--Slack:ApiUrl={result.GetValue(slack)}api/", "--Slack:PostsPerMinute=1000000",
            "--Channels:Parallelism=16", "--Channels:MostWaiting=20000", "--Channels:Lease=00:00:05", "--Channels:PostLimit=00:00:04", "--Channels:LookAfter=00:00:00.2", "--Channels:LongestWait=00:00:02",
        ];
        await using var app = ServerHost.Build(settings, services =>
        {
            services.AddSingleton<IDrafter>(new SlowDrafter(TimeSpan.FromSeconds(result.GetValue(delay)), Path.Combine(folder, "load")));
            if (Enum.TryParse<CrashPoint>(result.GetValue(crash), out var point))
            {
                services.AddSingleton<ICrashSite>(new KillSite(point));
            }
        });
        await app.Services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
        const string text = "The caretaker, Maria Okafor, keeps the keys.";
        await app.Services.GetRequiredService<IVersionWriter>().WriteAsync(
            [new NewVersion { Collection = "main", Source = "keys.txt", Title = "Handbook", Text = text, Passages = [new PassageSpan(0, text.Length, "")] }], cancellationToken);
        await app.StartAsync(cancellationToken);
        await Console.Out.WriteLineAsync(app.Urls.First());
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
