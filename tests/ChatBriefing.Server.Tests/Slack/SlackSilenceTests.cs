using System.Net;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Ways in which somebody could have been left without a word, and a workspace that leaves.</summary>
public sealed class SlackSilenceTests : IAsyncLifetime
{
    private const string Keys = "Who keeps the keys of the workshop?";

    private SlackServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await SlackServer.StartAsync(TimeProvider.System, "--Slack:Workspaces:0=TOTHER");

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Who_shares_into_a_channel_that_the_bot_is_not_in_is_told_to_add_it()
    {
        server.Slack.Weather = method => method == "chat.postMessage" ? new FakeFault(200, Error: "not_in_channel") : null;
        var answer = await AskPrivatelyAsync("C30");

        await PressAsync(answer, "cb_share");

        await UntilToldAsync("C30", NoticeKind.NotPosted);
    }

    [Fact]
    public async Task Who_clicks_while_nothing_can_be_written_down_is_told()
    {
        var answer = await AskPrivatelyAsync("C31");
        await server.UntilQuietAsync();
        await using (var context = await server.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token))
        {
            await context.Database.ExecuteSqlRawAsync("DROP TABLE Claims", Token);
        }

        await PressAsync(answer, "cb_explain");

        await UntilToldAsync("C31", NoticeKind.Fault);
    }

    [Fact]
    public async Task Who_gets_no_window_is_told()
    {
        server.Slack.Weather = method => method == "views.open" ? new FakeFault(200, Error: "expired_trigger_id") : null;
        using var opened = await server.Sender.InteractionAsync(
            new()
            {
                ["type"] = "message_action",
                ["callback_id"] = "cb_ask_about",
                ["trigger_id"] = server.Workspace.NewTrigger(),
                ["response_url"] = server.Workspace.NewHook("C32", "UANA"),
                ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team },
                ["user"] = new JsonObject { ["id"] = "UANA" },
                ["channel"] = new JsonObject { ["id"] = "C32" },
                ["message"] = new JsonObject { ["ts"] = "5.5", ["text"] = Keys, ["user"] = "UBEN" },
            },
            Token);

        await UntilToldAsync("C32", NoticeKind.NoWindow);
    }

    [Fact]
    public async Task The_suggested_way_to_learn_how_it_works_gets_the_help()
    {
        await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = "UANA", ["channel"] = "DANA", ["tab"] = "messages", ["event_ts"] = "1.1" }, FakeWorkspace.Team);
        await SlackServer.UntilAsync(() => server.Workspace.Calls.Any(call => call.Method == "assistant.threads.setSuggestedPrompts"));
        var prompts = (JsonArray)server.Workspace.Calls.Last(call => call.Method == "assistant.threads.setSuggestedPrompts").Arguments["prompts"]!;
        var suggested = (string)prompts[^1]!["message"]!;

        using var response = await server.Sender.EventAsync(server.Mention("C33", suggested), Token);

        await SlackServer.UntilAsync(() => server.Workspace.Messages.Any(message => message.Channel == "C33" && message.User == FakeWorkspace.BotUser));
        SlackReading.WordsOf(server.Workspace.Messages.Last(message => message.Channel == "C33")).ShouldContain("mention me");
    }

    [Fact]
    public async Task Another_workspace_that_leaves_does_not_silence_this_one()
    {
        await SlackServer.UntilAsync(() => server.Services.GetRequiredService<SlackInstallation>().Identity is not null);
        await SendAsync(new() { ["type"] = "app_uninstalled" }, "TOTHER");

        using var response = await server.Sender.EventAsync(server.Mention("C34", Keys), Token);

        await SlackServer.UntilAsync(() => server.Workspace.Messages.Any(message => message.Channel == "C34" && message.User == FakeWorkspace.BotUser));
    }

    [Fact]
    public async Task A_workspace_that_leaves_takes_its_answers_with_it()
    {
        await AskPrivatelyAsync("C35");
        await server.UntilQuietAsync();
        (await CountAsync()).ShouldBe(1);

        await SendAsync(new() { ["type"] = "app_uninstalled" }, FakeWorkspace.Team);

        while (await CountAsync() > 0)
        {
            await Task.Delay(15, Token);
        }
    }

    private async Task<int> CountAsync()
    {
        await using var context = await server.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        return await context.Answers.CountAsync(Token);
    }

    private async Task<FakeMessage> AskPrivatelyAsync(string channel)
    {
        using var sent = await server.Sender.CommandAsync(
            [new("command", "/briefing"), new("text", $"ask {Keys}"), new("team_id", FakeWorkspace.Team), new("channel_id", channel), new("user_id", "UANA"), new("trigger_id", channel), new("response_url", server.Workspace.NewHook(channel, "UANA"))],
            Token);
        await SlackServer.UntilAsync(() => server.Workspace.Messages.Any(message => message.Channel == channel && message.OnlyFor == "UANA"));
        return server.Workspace.Messages.Last(message => message.Channel == channel);
    }

    private async Task PressAsync(FakeMessage message, string action)
    {
        var button = SlackReading.ButtonsOf(message.Blocks).First(button => button.ActionId == action);
        using var response = await server.Sender.InteractionAsync(Clicks.Press(server.Workspace, message, "UANA", button), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task SendAsync(JsonObject happened, string team)
    {
        using var response = await server.Sender.EventAsync(SlackSender.Envelope(happened, $"Ev{server.Workspace.NewTs()}", team), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Task UntilToldAsync(string channel, NoticeKind notice) => SlackServer.UntilAsync(() =>
        server.Workspace.Messages.Any(message => message.Channel == channel && message.OnlyFor == "UANA" && SlackReading.WordsOf(message).Contains(new Notice(notice).Text, StringComparison.Ordinal)));
}
