using System.Text.Json.Nodes;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Slack;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>A channel that is shared with another company, whose events and windows name that company's workspace first.</summary>
public sealed class SharedChannelTests : IAsyncLifetime
{
    private const string Other = "T0OTHER";
    private const string Stranger = "UMAL";
    private const string Channel = "CSHARED";
    private const string Keys = "Who keeps the keys of the workshop?";
    private const string KeysQuote = "The caretaker, Maria Okafor, keeps the keys.";

    private SlackServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await SlackServer.StartAsync(TimeProvider.System);
        server.Workspace.SharedChannels[Channel] = true;
        server.Workspace.People[Stranger] = new JsonObject { ["team_id"] = Other, ["is_stranger"] = true, ["is_admin"] = true };
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task What_is_asked_under_the_other_workspace_is_followed_up_and_explained_under_our_own()
    {
        var (theirs, ours) = (new SlackTalk(server, Channel) { Team = Other }, new SlackTalk(server, Channel));
        await ReadOnlyInAsync(Channel);
        var root = await theirs.SayAsync($"<@{FakeWorkspace.BotUser}> {Keys}", "UANA");
        var answer = await ours.UntilWordsAsync(KeysQuote);

        await ours.SayAsync("And when was the band saw bought?", "UANA", root);
        await ours.UntilShownAsync(message => message.Thread == root && message.Ts != answer.Ts && message.OnlyFor is null);
        await ours.PressAsync(answer, "UBEN", ActionIds.Explain);

        await server.UntilQuietAsync();
        SlackReading.WordsOf(ours.Shown.Single(message => message.OnlyFor == "UBEN")).ShouldContain("Maria Okafor");
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stranger_of_the_other_workspace_reads_what_the_channel_may_and_not_what_our_members_may()
    {
        var theirs = new SlackTalk(server, Channel) { Team = Other };
        await ReadOnlyByAsync($"slack:{FakeWorkspace.Team}");
        await theirs.SayAsync($"<@{FakeWorkspace.BotUser}> {Keys}", Stranger, userTeam: Other);
        await theirs.UntilShownAsync(_ => true);
        await server.UntilQuietAsync();
        theirs.Shown.ShouldNotContain(message => SlackReading.WordsOf(message).Contains("Okafor", StringComparison.Ordinal));

        await ReadOnlyInAsync(Channel);
        await theirs.SayAsync($"<@{FakeWorkspace.BotUser}> {Keys}", Stranger, userTeam: Other);

        await theirs.UntilWordsAsync(KeysQuote);
    }

    [Fact]
    public async Task A_window_that_a_person_of_the_other_workspace_sends_is_answered()
    {
        var trigger = server.Workspace.NewTrigger();
        using var opened = await server.Sender.InteractionAsync(
            new()
            {
                ["type"] = "message_action",
                ["callback_id"] = ActionIds.AskAbout,
                ["trigger_id"] = trigger,
                ["response_url"] = server.Workspace.NewHook(Channel, Stranger),
                ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team },
                ["user"] = new JsonObject { ["id"] = Stranger, ["team_id"] = Other },
                ["channel"] = new JsonObject { ["id"] = Channel },
                ["message"] = new JsonObject { ["ts"] = "5.5", ["text"] = Keys, ["user"] = "UBEN" },
            },
            Token);
        await SlackServer.UntilAsync(() => server.Workspace.Views.ContainsKey(trigger));
        var window = Clicks.Fill(server.Workspace.Views[trigger], "w", Stranger, Keys);
        window["team"] = new JsonObject { ["id"] = Other };
        window["user"]!["team_id"] = Other;
        window["view"]!["app_installed_team_id"] = FakeWorkspace.Team;

        using var sent = await server.Sender.InteractionAsync(window, Token);

        sent.EnsureSuccessStatusCode();
        await server.UntilQuietAsync();
        new SlackTalk(server, Channel).Shown.ShouldHaveSingleItem().OnlyFor.ShouldBe(Stranger);
    }

    private Task ReadOnlyInAsync(string channel) => ReadOnlyByAsync($"slack:{FakeWorkspace.Team}:channel:{channel}");

    private async Task ReadOnlyByAsync(string reader) =>
        await server.Services.GetRequiredService<ICollectionWriter>().WriteAsync(ReaderChange.Read("main", ReaderChangeKind.Set, [reader]), Token);
}
