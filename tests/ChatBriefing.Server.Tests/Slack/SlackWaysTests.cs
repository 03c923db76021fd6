using System.Net;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Tests.Slack.Fakes;
using ChatBriefing.Server.Tests.Web;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>What Slack has besides what every platform has: home tab, assistant, shortcuts, unfolded links, and ways to fail.</summary>
public sealed class SlackWaysTests : IAsyncLifetime
{
    private const string Keys = "Who keeps the keys of the workshop?";
    private const string KeysQuote = "The caretaker, Maria Okafor, keeps the keys.";

    private SlackServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await SlackServer.StartAsync(TimeProvider.System, "--Admins:0=UADMIN", "--PublicUrl=https://cb.test");

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task The_home_tab_tells_how_to_ask_and_what_is_new()
    {
        await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = "UANA", ["channel"] = "DANA", ["tab"] = "home", ["event_ts"] = "1.1" });

        await SlackServer.UntilAsync(() => server.Workspace.Views.ContainsKey("UANA"));
        var words = server.Workspace.Views["UANA"].ToJsonString();
        words.ShouldContain("Handbook of the workshop");
        words.ShouldContain("mention me");
        words.ShouldNotContain("Posts that failed");
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_admin_sees_on_the_home_tab_which_posts_failed_and_can_send_them_again()
    {
        server.Slack.Weather = method => method == "chat.postMessage" ? new FakeFault(200, Error: "not_in_channel") : null;
        await MentionAsync("C20", Keys);
        await server.UntilQuietAsync();
        server.Slack.Weather = null;

        await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = "UADMIN", ["channel"] = "DADMIN", ["tab"] = "home", ["event_ts"] = "1.1" });
        await SlackServer.UntilAsync(() => server.Workspace.Views.ContainsKey("UADMIN"));
        var home = server.Workspace.Views["UADMIN"];
        home.ToJsonString().ShouldContain("not_in_channel");
        var key = SlackReading.ButtonsOf(home["blocks"]).Last(button => button.ActionId == "cb_resend").Value;
        await PressOnHomeAsync("UANA", key);
        await SlackServer.UntilAsync(() => HomeSays("UANA", NoticeKind.OnlyAdmins));
        await PressOnHomeAsync("UADMIN", key);
        await SlackServer.UntilAsync(() => HomeSays("UADMIN", NoticeKind.PostResent));
        await PressOnHomeAsync("UADMIN", key);
        await SlackServer.UntilAsync(() => HomeSays("UADMIN", NoticeKind.PostSettled));

        SlackReading.WordsOf(await ShownAsync(message => message.Channel == "C20")).ShouldContain(KeysQuote);
    }

    [Fact]
    public async Task The_messages_tab_suggests_questions_about_the_newest_documents()
    {
        await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = "UANA", ["channel"] = "DANA", ["tab"] = "messages", ["event_ts"] = "1.1" });

        (await CallAsync("assistant.threads.setSuggestedPrompts"))["prompts"]!.ToJsonString().ShouldContain("Handbook of the workshop");
    }

    [Fact]
    public async Task An_older_assistant_thread_is_greeted_in_its_thread_and_gets_prompts()
    {
        var started = server.Workspace.StartAssistant("DANA", "UANA");
        var thread = (string?)started["assistant_thread"]!["thread_ts"];
        await SendAsync(started);

        ((string?)(await CallAsync("assistant.threads.setSuggestedPrompts"))["thread_ts"]).ShouldBe(thread);
        var greeting = await ShownAsync(message => message.Channel == "DANA");
        greeting.Thread.ShouldBe(thread);
    }

    [Fact]
    public async Task A_link_to_a_document_of_ours_is_unfolded_with_title_and_date_and_no_more()
    {
        var url = $"https://cb.test/documents/{SampleDocuments.IdOf(SampleDocuments.Handbook)}?version=1";
        await SendAsync(server.Workspace.ShareLinks("C1", "UANA", url, "https://evil.test/documents/x"));

        var unfurls = (JsonObject)(await CallAsync("chat.unfurl"))["unfurls"]!;
        unfurls.ShouldHaveSingleItem().Key.ShouldBe(url);
        var words = unfurls.ToJsonString();
        words.ShouldContain("Handbook of the workshop");
        words.ShouldContain("15 Oct 2025");
        words.ShouldNotContain("Okafor");
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_that_is_still_being_typed_is_unfolded_by_the_id_that_Slack_gave()
    {
        await SendAsync(server.Workspace.ComposeLinks("UANA", $"https://cb.test/documents/{SampleDocuments.IdOf(SampleDocuments.Handbook)}"));

        var call = await CallAsync("chat.unfurl");
        ((string?)call["source"]).ShouldBe("composer");
        call.ContainsKey("ts").ShouldBeFalse();
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_share_into_a_channel_that_the_bot_is_not_in_is_told_to_who_shared_it()
    {
        server.Workspace.ForeignChannels["C17"] = true;
        using var sent = await server.Sender.CommandAsync(
            [new("command", "/briefing"), new("text", $"ask {Keys}"), new("team_id", FakeWorkspace.Team), new("channel_id", "C17"), new("user_id", "UANA"), new("trigger_id", "t"), new("response_url", server.Workspace.NewHook("C17", "UANA"))],
            Token);
        var answer = await ShownAsync(message => message.Channel == "C17");
        var share = SlackReading.ButtonsOf(answer.Blocks).First(button => button.ActionId == "cb_share");
        using var pressed = await server.Sender.InteractionAsync(Clicks.Press(server.Workspace, answer, "UANA", share), Token);

        await CallAsync("chat.postMessage");
        await server.UntilQuietAsync();
        server.Workspace.Messages.ShouldNotContain(message => message.Channel == "C17" && message.User == FakeWorkspace.BotUser && message.OnlyFor == null);
        server.Workspace.Messages.Count(message => message.Channel == "C17" && message.OnlyFor == "UANA").ShouldBeGreaterThan(1);
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Links_beyond_those_that_are_unfolded_are_counted()
    {
        var urls = Enumerable.Range(1, 7).Select(number => $"https://cb.test/documents/{SampleDocuments.IdOf(SampleDocuments.Handbook)}?version={number}");
        await SendAsync(server.Workspace.ShareLinks("C1", "UANA", [.. urls]));

        var unfurls = (JsonObject)(await CallAsync("chat.unfurl"))["unfurls"]!;
        unfurls.Count.ShouldBe(5);
        unfurls.Last().Value!.ToJsonString().ShouldContain("and 2 more links");
    }

    [Fact]
    public async Task Ask_about_this_opens_a_window_with_the_message_and_answers_who_asked_alone()
    {
        var trigger = server.Workspace.NewTrigger();
        using var opened = await server.Sender.InteractionAsync(
            new()
            {
                ["type"] = "message_action",
                ["callback_id"] = "cb_ask_about",
                ["trigger_id"] = trigger,
                ["response_url"] = server.Workspace.NewHook("C7", "UANA"),
                ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team },
                ["user"] = new JsonObject { ["id"] = "UANA" },
                ["channel"] = new JsonObject { ["id"] = "C7" },
                ["message"] = new JsonObject { ["ts"] = "5.5", ["text"] = $"&lt;{Keys}&gt;", ["user"] = "UBEN" },
            },
            Token);
        await SlackServer.UntilAsync(() => server.Workspace.Views.ContainsKey(trigger));
        var window = server.Workspace.Views[trigger];
        window.ToJsonString().ShouldContain(Keys);

        using var empty = await server.Sender.InteractionAsync(Clicks.Fill(window, "e", "UANA", " "), Token);
        (await empty.Content.ReadAsStringAsync(Token)).ShouldContain("errors");
        using var sent = await server.Sender.InteractionAsync(Clicks.Fill(window, "f", "UANA", Keys), Token);
        (await sent.Content.ReadAsStringAsync(Token)).ShouldBeEmpty();

        var answer = await ShownAsync(message => message.Channel == "C7");
        answer.OnlyFor.ShouldBe("UANA");
        answer.Thread.ShouldBe("5.5");
        SlackReading.WordsOf(answer).ShouldContain(KeysQuote);
    }

    [Fact]
    public async Task A_private_answer_goes_by_the_methods_of_the_app_when_its_address_is_used_up()
    {
        using var sent = await server.Sender.CommandAsync(
            [new("command", "/briefing"), new("text", $"ask {Keys}"), new("team_id", FakeWorkspace.Team), new("channel_id", "C8"), new("user_id", "UANA"), new("trigger_id", "t"), new("response_url", $"{FakeSlack.Address}hooks/unknown")],
            Token);

        SlackReading.WordsOf(await ShownAsync(message => message.Channel == "C8" && message.OnlyFor == "UANA")).ShouldContain(KeysQuote);
        await CallAsync("chat.postEphemeral");
    }

    [Theory]
    [InlineData("help")]
    [InlineData("")]
    public async Task Help_fits_on_the_screen_of_a_phone(string text)
    {
        using var sent = await server.Sender.CommandAsync(
            [new("command", "/briefing"), new("text", text), new("team_id", FakeWorkspace.Team), new("channel_id", "C9"), new("user_id", "UANA"), new("trigger_id", "t"), new("response_url", server.Workspace.NewHook("C9", "UANA"))],
            Token);

        var help = SlackReading.WordsOf(await ShownAsync(message => message.Channel == "C9"));
        help.Split('\n').Sum(line => 1 + (line.Length / 40)).ShouldBeLessThanOrEqualTo(16);
        help.ShouldContain("/briefing ask");
    }

    [Fact]
    public async Task A_message_whose_only_copy_is_a_retry_is_answered()
    {
        using var response = await server.Sender.EventAsync(server.Mention("C10", Keys), Token, retry: 3);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        SlackReading.WordsOf(await ShownAsync(message => message.Channel == "C10")).ShouldContain(KeysQuote);
    }

    [Fact]
    public async Task An_answer_whose_blocks_are_refused_goes_out_as_plain_text()
    {
        var refused = 0;
        server.Slack.Weather = method => method == "chat.postMessage" && Interlocked.Increment(ref refused) == 1 ? new FakeFault(200, Error: "invalid_blocks") : null;
        await MentionAsync("C11", Keys);

        var answer = await ShownAsync(message => message.Channel == "C11");
        answer.Blocks.Count.ShouldBe(0);
        answer.Text.ShouldContain(KeysQuote);
    }

    [Fact]
    public async Task A_rate_limit_is_waited_for_to_the_second()
    {
        var calls = 0;
        server.Slack.Weather = method => method == "chat.postMessage" && Interlocked.Increment(ref calls) == 1 ? FakeFault.TooMany(2) : null;
        var before = TimeProvider.System.GetUtcNow();
        await MentionAsync("C12", Keys);

        await ShownAsync(message => message.Channel == "C12");
        (TimeProvider.System.GetUtcNow() - before).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(2));
        calls.ShouldBe(2);
    }

    [Fact]
    public async Task A_post_that_was_accepted_without_an_answer_is_found_again_and_not_doubled()
    {
        var calls = 0;
        server.Slack.Weather = method => method == "chat.postMessage" && Interlocked.Increment(ref calls) == 1 ? new FakeFault(503, IsAccepted: true) : null;
        await MentionAsync("C13", Keys);

        await ShownAsync(message => message.Channel == "C13");
        await server.UntilQuietAsync();
        server.Workspace.Messages.Count(message => message.Channel == "C13" && message.User == FakeWorkspace.BotUser).ShouldBe(1);
    }

    [Fact]
    public async Task A_workspace_that_throws_the_app_out_is_left_in_peace()
    {
        await SendAsync(new() { ["type"] = "tokens_revoked", ["tokens"] = new JsonObject { ["oauth"] = new JsonArray("U1"), ["bot"] = new JsonArray() } });
        await MentionAsync("C14", Keys);
        await ShownAsync(message => message.Channel == "C14");
        await SendAsync(new() { ["type"] = "app_uninstalled" });
        await MentionAsync("C15", Keys);

        await server.UntilQuietAsync();
        server.Workspace.Messages.ShouldNotContain(message => message.Channel == "C15" && message.User == FakeWorkspace.BotUser);
    }

    [Fact]
    public async Task The_share_of_a_private_answer_looks_at_whether_the_channel_is_shared_with_another_company()
    {
        server.Workspace.SharedChannels["C16"] = true;
        using var sent = await server.Sender.CommandAsync(
            [new("command", "/briefing"), new("text", $"ask {Keys}"), new("team_id", FakeWorkspace.Team), new("channel_id", "C16"), new("user_id", "UANA"), new("trigger_id", "t"), new("response_url", server.Workspace.NewHook("C16", "UANA"))],
            Token);

        await CallAsync("conversations.info");
    }

    private async Task SendAsync(JsonObject happened)
    {
        using var response = await server.Sender.EventAsync(SlackSender.Envelope(happened, $"Ev{server.Workspace.NewTs()}"), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private bool HomeSays(string user, NoticeKind notice) =>
        server.Workspace.Views.TryGetValue(user, out var home) && home.ToJsonString().Contains(new Notice(notice).Text, StringComparison.Ordinal);

    private async Task PressOnHomeAsync(string user, string key)
    {
        using var response = await server.Sender.InteractionAsync(
            new()
            {
                ["type"] = "block_actions",
                ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team },
                ["user"] = new JsonObject { ["id"] = user },
                ["container"] = new JsonObject { ["type"] = "view" },
                ["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = "cb_resend", ["value"] = key, ["action_ts"] = server.Workspace.NewTs() }),
            },
            Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task MentionAsync(string channel, string text)
    {
        using var response = await server.Sender.EventAsync(server.Mention(channel, text), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<JsonObject> CallAsync(string method)
    {
        await SlackServer.UntilAsync(() => server.Workspace.Calls.Any(call => call.Method == method));
        return server.Workspace.Calls.Last(call => call.Method == method).Arguments;
    }

    private async Task<FakeMessage> ShownAsync(Func<FakeMessage, bool> fits)
    {
        FakeMessage? Find() => server.Workspace.Messages.LastOrDefault(message => message.User == FakeWorkspace.BotUser && fits(message));
        await SlackServer.UntilAsync(() => Find() is not null);
        return Find()!;
    }
}
