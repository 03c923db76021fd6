using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Library;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>What people meet in Slack, on the pages and in the API when collections have readers.</summary>
public sealed class ReadersTests : IAsyncLifetime
{
    private const string Question = "What is the code word of the Balfora vault?";
    private const string Secret = "quillox";
    private const string Collection = "vault";
    private const string Title = "Book of the Balfora vault";
    private const string Ana = $"slack:{FakeWorkspace.Team}:person:UANA";

    private static readonly string DocumentId = Library.DocumentId.From(Collection, "vault.txt");

    private SlackServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await SlackServer.StartAsync(TimeProvider.System, "--SignIn:AllowAnyoneOnNetwork=true");
        var text = $"The code word of the Balfora vault is {Secret}. The Balfora vault was built by hand and is opened at noon.";
        await server.Services.GetRequiredService<IVersionWriter>().WriteAsync([new NewVersion { Collection = Collection, Source = "vault.txt", Title = Title, Text = text, Passages = [new PassageSpan(0, text.Length, "")] }], Token);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task The_asker_alone_gets_what_the_asker_alone_may_read_and_the_room_learns_nothing()
    {
        await SetAsync(Ana);
        await MentionAsync("C1", "UANA");
        await MentionAsync("C2", "UBEN");
        await server.UntilQuietAsync();

        var own = MessagesIn("C1").Where(message => message.OnlyFor is not null).ShouldHaveSingleItem();
        own.OnlyFor.ShouldBe("UANA");
        own.Thread.ShouldNotBeNull();
        SlackReading.WordsOf(own).ShouldContain(Secret);
        SlackReading.ButtonsOf(own.Blocks).ShouldNotContain(button => button.ActionId == "cb_share");
        var open = MessagesIn("C1").Where(message => message.OnlyFor is null).ShouldHaveSingleItem();
        SlackReading.WordsOf(open).ShouldBe(SlackReading.WordsOf(MessagesIn("C2").ShouldHaveSingleItem()), "who may read nothing of it is told the same");
        Sent("C2").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_everybody_there_may_read_is_said_openly_and_once()
    {
        await SetAsync(Ana, $"slack:{FakeWorkspace.Team}");
        await MentionAsync("C1", "UANA");
        await server.UntilQuietAsync();

        var open = MessagesIn("C1").ShouldHaveSingleItem();
        open.OnlyFor.ShouldBeNull();
        SlackReading.WordsOf(open).ShouldContain(Secret);
    }

    [Theory]
    [InlineData("UANA", true)]
    [InlineData("UGUEST", false)]
    [InlineData("UREMOVED", false)]
    [InlineData("USTRANGER", false)]
    public async Task What_all_members_may_read_is_not_told_to_others(string user, bool isTold)
    {
        server.Workspace.People["UGUEST"] = new JsonObject { ["is_ultra_restricted"] = true };
        server.Workspace.People["UREMOVED"] = new JsonObject { ["deleted"] = true };
        server.Workspace.People["USTRANGER"] = new JsonObject { ["team_id"] = "T0OTHER" };
        await SetAsync($"slack:{FakeWorkspace.Team}");
        await MentionAsync("C1", user);
        await server.UntilQuietAsync();

        Sent("C1").Any().ShouldBe(isTold);
        MessagesIn("C1").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_private_channel_reads_what_is_named_for_it_and_not_what_all_members_may()
    {
        server.Workspace.PrivateChannels["C5"] = true;
        await SetAsync($"slack:{FakeWorkspace.Team}");
        await MentionAsync("C5", "UBEN");
        await server.UntilQuietAsync();
        MessagesIn("C5").Where(message => message.OnlyFor is null).ShouldAllBe(message => !SlackReading.WordsOf(message).Contains(Secret));

        await SetAsync($"slack:{FakeWorkspace.Team}:channel:C5");
        await MentionAsync("C5", "UBEN");
        await server.UntilQuietAsync();
        MessagesIn("C5").Where(message => message.OnlyFor is null).ShouldContain(message => SlackReading.WordsOf(message).Contains(Secret));
    }

    [Fact]
    public async Task Who_belongs_to_a_group_reads_with_it_and_who_cannot_be_looked_up_does_not()
    {
        server.Workspace.UserGroups["S0BOARD"] = ["UANA"];
        await SetAsync($"slack:{FakeWorkspace.Team}:group:S0BOARD");
        await DirectAsync("DANA", "UANA");
        await DirectAsync("DBEN", "UBEN");
        await server.UntilQuietAsync();

        Sent("DANA").ShouldNotBeEmpty();
        Sent("DBEN").ShouldBeEmpty();

        server.Slack.Weather = method => method is "users.info" or "usergroups.list" ? new FakeFault(200, Error: "missing_scope") : null;
        await DirectAsync("DCEM", "UCEM");
        await server.UntilQuietAsync();
        Sent("DCEM").ShouldBeEmpty();
        MessagesIn("DCEM").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_collection_that_is_closed_while_its_answer_waits_to_be_posted_is_not_posted()
    {
        var isDown = true;
        server.Slack.Weather = method => isDown && method.StartsWith("chat.", StringComparison.Ordinal) ? new FakeFault(429, RetryAfter: 1) : null;
        await MentionAsync("C1", "UANA");
        while (!await IsAnsweredAsync())
        {
            await Task.Delay(10, Token);
        }

        await SetAsync();
        isDown = false;
        await server.UntilQuietAsync();

        Sent("C1").ShouldBeEmpty();
        MessagesIn("C1").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Buttons_of_an_answer_show_nothing_of_a_collection_that_was_closed_since()
    {
        await MentionAsync("C1", "UANA");
        await server.UntilQuietAsync();
        var answer = MessagesIn("C1").ShouldHaveSingleItem();
        var before = Sent("C1").Count();
        await SetAsync(Ana);

        await PressAsync(answer, "UBEN", "cb_explain");
        await server.UntilQuietAsync();
        Sent("C1").Count().ShouldBe(before);

        await PressAsync(answer, "UANA", "cb_explain");
        await server.UntilQuietAsync();
        Sent("C1").Count().ShouldBe(before + 1, "who may read it still sees why");
    }

    [Fact]
    public async Task A_private_answer_that_not_all_may_read_is_not_shared()
    {
        await SetAsync(Ana);
        using var response = await server.Sender.CommandAsync(
        [
            new("command", "/briefing"), new("text", $"ask {Question}"), new("team_id", FakeWorkspace.Team), new("channel_id", "C1"),
            new("user_id", "UANA"), new("trigger_id", server.Workspace.NewTrigger()), new("response_url", server.Workspace.NewHook("C1", "UANA")),
        ], Token);
        await server.UntilQuietAsync();
        var answer = MessagesIn("C1").ShouldHaveSingleItem();
        SlackReading.WordsOf(answer).ShouldContain(Secret);

        await PressAsync(answer, "UANA", "cb_share");
        await server.UntilQuietAsync();

        MessagesIn("C1").ShouldAllBe(message => message.OnlyFor == "UANA");
        SlackReading.WordsOf(MessagesIn("C1")[^1]).ShouldContain(new Notice(NoticeKind.NotForAll).Text);
    }

    [Fact]
    public async Task Lists_prompts_and_unfolded_links_hold_only_what_may_be_read()
    {
        await SetAsync(Ana);
        foreach (var (user, channel) in new[] { ("UANA", "DANA"), ("UBEN", "DBEN") })
        {
            await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = user, ["channel"] = channel, ["tab"] = "home", ["event_ts"] = "1.1" });
            await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = user, ["channel"] = channel, ["tab"] = "messages", ["event_ts"] = "1.2" });
        }

        foreach (var channel in new[] { "C1", "C2" })
        {
            await SetAsync($"slack:{FakeWorkspace.Team}:channel:C2", Ana);
            await SendAsync(new()
            {
                ["type"] = "link_shared", ["channel"] = channel, ["user"] = "UANA", ["message_ts"] = "123.9",
                ["links"] = new JsonArray(new JsonObject { ["url"] = $"{server.Url}/documents/{DocumentId}", ["domain"] = "x" }),
            });
        }

        await SlackServer.UntilAsync(() => server.Workspace.Views.ContainsKey("UANA") && server.Workspace.Views.ContainsKey("UBEN")
            && server.Workspace.Calls.Count(call => call.Method == "assistant.threads.setSuggestedPrompts") == 2
            && server.Workspace.Calls.Any(call => call.Method == "chat.unfurl"));
        server.Workspace.Views["UANA"].ToJsonString().ShouldContain(Title);
        server.Workspace.Views["UBEN"].ToJsonString().ShouldNotContain("Balfora");
        server.Workspace.Views["UBEN"].ToJsonString().ShouldNotContain($"\"{Collection}\"");
        Called("assistant.threads.setSuggestedPrompts", "DANA").ShouldContain(Title);
        Called("assistant.threads.setSuggestedPrompts", "DBEN").ShouldNotContain("Balfora");
        server.Workspace.Calls.Where(call => call.Method == "chat.unfurl").ShouldAllBe(call => (string?)call.Arguments["channel"] == "C2");
    }

    [Fact]
    public async Task An_admin_of_the_platform_is_an_admin_here_and_reads_no_more_for_it()
    {
        server.Workspace.People["UBOSS"] = new JsonObject { ["is_admin"] = true };
        server.Workspace.People["UOTHER"] = new JsonObject { ["is_admin"] = true, ["team_id"] = "T0OTHER" };
        await SetAsync();
        server.Slack.Weather = method => method == "chat.postMessage" ? new FakeFault(200, Error: "not_in_channel") : null;
        await MentionAsync("C1", "UANA");
        await server.UntilQuietAsync();
        server.Slack.Weather = null;
        foreach (var user in new[] { "UBOSS", "UOTHER" })
        {
            await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = user, ["channel"] = $"D{user}", ["tab"] = "home", ["event_ts"] = "1.1" });
        }

        await SlackServer.UntilAsync(() => server.Workspace.Views.ContainsKey("UBOSS") && server.Workspace.Views.ContainsKey("UOTHER"));
        server.Workspace.Views["UBOSS"].ToJsonString().ShouldContain("not_in_channel");
        server.Workspace.Views["UBOSS"].ToJsonString().ShouldNotContain("Balfora");
        server.Workspace.Views["UOTHER"].ToJsonString().ShouldNotContain("not_in_channel");
    }

    [Fact]
    public async Task Pages_and_API_show_all_to_the_operator_here_and_to_others_what_everybody_may_read()
    {
        await SetAsync(Ana);
        foreach (var path in new[] { "/api/v1/documents", $"/api/v1/documents/{DocumentId}", "/api/v1/collections", $"/documents/{DocumentId}", $"/library/{DocumentId}", "/library", "/library/collections" })
        {
            (await ReadAsync(path, isFromElsewhere: false)).Words.ShouldContain("vault", Case.Insensitive, path);
            var (status, words) = await ReadAsync(path, isFromElsewhere: true);
            words.ShouldNotContain("Balfora", Case.Insensitive, path);
            words.ShouldNotContain(Ana, Case.Insensitive, path);
            status.ShouldBe(path.Contains(DocumentId, StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK, path);
        }

        using var asked = await server.Http.SendAsync(Elsewhere(new HttpRequestMessage(HttpMethod.Post, "/api/v1/ask") { Content = JsonContent.Create(new { question = Question, explain = true }) }), Token);
        (await asked.Content.ReadAsStringAsync(Token)).ShouldNotContain(Secret);
        using var own = await server.Http.PostAsJsonAsync("/api/v1/ask", new { question = Question }, Token);
        (await own.Content.ReadAsStringAsync(Token)).ShouldContain(Secret);
        using var removal = await server.Http.SendAsync(Elsewhere(new HttpRequestMessage(HttpMethod.Put, $"/api/v1/collections/{Collection}/readers") { Content = JsonContent.Create(new { readers = (string[])["everyone"] }) }), Token);
        removal.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<bool> IsAnsweredAsync()
    {
        var thread = server.Workspace.Messages.First(message => message.Channel == "C1").Ts;
        var conversation = new Conversation { Platform = "slack", Tenant = FakeWorkspace.Team, Channel = "C1", Thread = thread, Kind = ConversationKind.PublicChannel };
        return (await server.Services.GetRequiredService<ChatBriefing.Channels.Answers.IThreadReader>().ReadAsync(conversation, Token)).Answers.Count > 0;
    }

    private async Task SetAsync(params string[] readers)
    {
        using var response = await server.Http.PutAsJsonAsync($"/api/v1/collections/{Collection}/readers", new { readers }, Token);
        response.EnsureSuccessStatusCode();
    }

    private async Task MentionAsync(string channel, string user)
    {
        using var response = await server.Sender.EventAsync(server.Mention(channel, Question, user), Token);
        response.EnsureSuccessStatusCode();
    }

    private async Task DirectAsync(string channel, string user)
    {
        var ts = server.Workspace.NewTs();
        await SendAsync(new() { ["type"] = "message", ["channel_type"] = "im", ["channel"] = channel, ["user"] = user, ["text"] = Question, ["ts"] = ts, ["event_ts"] = ts });
    }

    private async Task PressAsync(FakeMessage message, string user, string action)
    {
        var button = SlackReading.ButtonsOf(message.Blocks).First(found => found.ActionId == action);
        using var response = await server.Sender.InteractionAsync(Clicks.Press(server.Workspace, message, user, button), Token);
        response.EnsureSuccessStatusCode();
    }

    private async Task SendAsync(JsonObject happened)
    {
        using var response = await server.Sender.EventAsync(SlackSender.Envelope(happened, $"Ev{server.Workspace.NewTs()}"), Token);
        response.EnsureSuccessStatusCode();
    }

    private IReadOnlyList<FakeMessage> MessagesIn(string channel) => [.. server.Workspace.Messages.Where(message => message.Channel == channel && message.User == FakeWorkspace.BotUser)];

    /// <summary>The messages there that tell the secret.</summary>
    private IEnumerable<FakeMessage> Sent(string channel) => MessagesIn(channel).Where(message => $"{message.Text} {message.Blocks.ToJsonString()}".Contains(Secret, StringComparison.Ordinal));

    private string Called(string method, string channel) => server.Workspace.Calls.Last(call => call.Method == method && (string?)call.Arguments["channel_id"] == channel).Arguments.ToJsonString();

    private static HttpRequestMessage Elsewhere(HttpRequestMessage request)
    {
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Authorization = new("Bearer", "none");
        return request;
    }

    private async Task<(HttpStatusCode Status, string Words)> ReadAsync(string path, bool isFromElsewhere)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await server.Http.SendAsync(isFromElsewhere ? Elsewhere(request) : request, Token);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }
}
