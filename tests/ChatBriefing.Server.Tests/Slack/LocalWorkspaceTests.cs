using System.Globalization;
using ChatBriefing.Server.Tests.Briefings;
using ChatBriefing.Server.Tests.Teams;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>A briefing from its command to a reply below it, in the local Slack workspace; skipped where that is not installed.</summary>
public sealed class LocalWorkspaceTests : IAsyncLifetime
{
    private readonly int port = LocalServer.FreePort();
    private LocalServer? server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await LocalServer.StartAsync(
        MorningDocuments.All, Token, "--Slack:BotToken=xoxb-bot", "--Slack:SigningSecret=test_signing_secret", $"--Slack:ApiUrl=http://127.0.0.1:{port}/api/", "--Admins:0=U000000001");

    public async ValueTask DisposeAsync() => await server!.DisposeAsync();

    [Fact]
    public async Task A_briefing_is_scheduled_comes_at_its_time_and_is_asked_about_in_its_thread()
    {
        var (code, output) = await NodeClient.RunOwnAsync("briefing-slack.mjs", new Dictionary<string, string>
        {
            ["BOT_URL"] = server!.Address,
            ["PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["CLOCK"] = server!.Clock,
        }, Token);

        code.ShouldBe(0, output);
        output.ShouldContain("\"problems\":[]");
    }
}
