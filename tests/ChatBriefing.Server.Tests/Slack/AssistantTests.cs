using System.Net;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>The assistant pane: one greeting a person, and prompts at each opening.</summary>
public sealed class AssistantTests : IAsyncLifetime
{
    private const string SetPrompts = "assistant.threads.setSuggestedPrompts";

    private SlackServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await SlackServer.StartAsync(TimeProvider.System);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Who_opens_the_messages_tab_is_greeted_once_and_gets_prompts_each_time()
    {
        await OpenAsync("UANA", "DANA");
        await UntilPromptedAsync(1);
        await server.UntilQuietAsync();
        await OpenAsync("UANA", "DANA");
        await UntilPromptedAsync(2);
        await OpenAsync("UBEN", "DBEN");
        await UntilPromptedAsync(3);
        await server.UntilQuietAsync();

        SlackReading.WordsOf(SaidIn("DANA").ShouldHaveSingleItem()).ShouldContain(new Notice(NoticeKind.Greeting).Text);
        SaidIn("DBEN").ShouldHaveSingleItem();
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_was_greeted_in_one_thread_of_the_older_assistant_is_not_greeted_in_the_next()
    {
        var first = server.Workspace.StartAssistant("DANA", "UANA");
        await SendAsync(first);
        await UntilPromptedAsync(1);
        await server.UntilQuietAsync();
        await SendAsync(server.Workspace.StartAssistant("DANA", "UANA"));
        await UntilPromptedAsync(2);
        await server.UntilQuietAsync();

        SaidIn("DANA").ShouldHaveSingleItem().Thread.ShouldBe((string?)first["assistant_thread"]!["thread_ts"]);
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_was_answered_before_is_known_and_not_greeted()
    {
        using var asked = await server.Sender.EventAsync(server.Mention("C1", "Who keeps the keys of the workshop?"), Token);
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        await server.UntilQuietAsync();
        await OpenAsync("UANA", "DANA");
        await OpenAsync("UBEN", "DBEN");
        await UntilPromptedAsync(2);
        await server.UntilQuietAsync();

        SaidIn("DANA").ShouldBeEmpty();
        SaidIn("DBEN").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_opens_several_things_at_once_is_greeted_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(at => at == 0 ? OpenAsync("UANA", "DANA") : SendAsync(server.Workspace.StartAssistant("DANA", "UANA"))));
        await UntilPromptedAsync(6);
        await server.UntilQuietAsync();

        SaidIn("DANA").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_looks_at_another_channel_gets_prompts_anew_and_no_greeting()
    {
        var started = server.Workspace.StartAssistant("DANA", "UANA");
        await SendAsync(started);
        await UntilPromptedAsync(1);
        await server.UntilQuietAsync();

        await SendAsync(server.Workspace.LookElsewhere(started, "C5"));
        await UntilPromptedAsync(2);
        await SendAsync(Looking("DANA", "C6"));
        await UntilPromptedAsync(3);
        await server.UntilQuietAsync();

        SaidIn("DANA").ShouldHaveSingleItem();
        server.Workspace.Calls.Where(call => call.Method == SetPrompts).ShouldAllBe(call => (string?)call.Arguments["channel_id"] == "DANA");
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_app_without_the_right_to_prompt_greets_all_the_same()
    {
        server.Workspace.Withheld["assistant:write"] = true;
        await OpenAsync("UANA", "DANA");

        await SlackServer.UntilAsync(() => SaidIn("DANA").Count == 1);
    }

    private static JsonObject Looking(string channel, string lookedAt) => new()
    {
        ["type"] = "app_context_changed",
        ["user"] = "UANA",
        ["channel"] = channel,
        ["context"] = new JsonObject { ["entities"] = new JsonArray(new JsonObject { ["type"] = "slack#/types/channel_id", ["value"] = lookedAt, ["team_id"] = FakeWorkspace.Team }) },
        ["event_ts"] = "1.1",
    };

    private Task OpenAsync(string user, string channel) =>
        SendAsync(new() { ["type"] = "app_home_opened", ["user"] = user, ["channel"] = channel, ["tab"] = "messages", ["event_ts"] = server.Workspace.NewTs() });

    private async Task SendAsync(JsonObject happened)
    {
        using var response = await server.Sender.EventAsync(SlackSender.Envelope(happened, $"Ev{server.Workspace.NewTs()}"), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Task UntilPromptedAsync(int times) => SlackServer.UntilAsync(() => server.Workspace.Calls.Count(call => call.Method == SetPrompts) >= times);

    private List<FakeMessage> SaidIn(string channel) => [.. server.Workspace.Messages.Where(message => message.Channel == channel && message.User == FakeWorkspace.BotUser)];
}
