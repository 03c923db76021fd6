using System.CommandLine;
using ChatBriefing.Server;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Teams.Api;
using ChatBriefing.Server.Teams.Tokens;
using ChatBriefing.Server.Tests.Slack.Fakes;
using ChatBriefing.Server.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>The server of the week, as it ships, in a process of its own: it prints its address when it is ready.</summary>
internal sealed class WeekServerCommand : Command
{
    private static readonly Argument<string> Folder = new("DIR");
    private static readonly Argument<string> Fakes = new("URL");

    /// <summary>The command.</summary>
    public WeekServerCommand()
        : base("briefing-week-server", "Started by \"briefing-week\".")
    {
        Hidden = true;
        Add(Folder);
        Add(Fakes);
        SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(Folder), new Uri(result.GetRequiredValue(Fakes)), cancellationToken));
    }

    private static async Task<int> RunAsync(string folder, Uri fakes, CancellationToken cancellationToken)
    {
        string[] settings =
        [
            "--environment=Development", $"--Clock:File={WeekFolder.Clock(folder)}", "--Urls=http://127.0.0.1:0", $"--DataPath={WeekFolder.Data(folder)}",
            "--Logging:LogLevel:Default=Error", "--Slack:BotToken=xoxb-test", $"--Slack:SigningSecret={SlackSender.Secret}", $"--Slack:ApiUrl={fakes}api/", .. TeamsSettings.All,
        ];
        await using var app = ServerHost.Build(settings, services =>
        {
            services.AddSingleton<ICrashSite>(new ArmedFile(WeekFolder.Armed(folder)));
            foreach (var name in (string[])[TeamsClient.HttpName, ServiceTokens.HttpName, SigningKeys.HttpName])
            {
                services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(() => new ForwardHandler(fakes));
            }
        });
        await app.Services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        await Console.Out.WriteLineAsync(app.Urls.First());
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Done;
    }
}
