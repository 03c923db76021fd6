using ChatBriefing.Server.Slack;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>A direct talk of several people and the bot.</summary>
public sealed class GroupTalkTests : IAsyncLifetime
{
    private const string Group = "CGROUP";
    private const string Keys = $"<@{FakeWorkspace.BotUser}> Who keeps the keys of the workshop?";
    private const string Saw = $"<@{FakeWorkspace.BotUser}> When was the band saw bought?";

    private SlackServer server = null!;
    private SlackTalk talk = null!;

    public async ValueTask InitializeAsync()
    {
        server = await SlackServer.StartAsync(TimeProvider.System, "--Admins:0=UADMIN", "--Briefings:Pace=00:00:00.05");
        server.Workspace.GroupTalks[Group] = true;
        talk = new SlackTalk(server, Group, "mpim");
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_follow_up_is_answered_without_a_mention_and_an_edit_and_a_deletion_are_followed()
    {
        var root = await talk.SayAsync(Keys, "UANA");
        var answer = await talk.UntilWordsAsync("Maria Okafor");
        await talk.SayAsync("When was the band saw bought?", "UANA", root);
        await talk.UntilShownAsync(message => message.Ts != answer.Ts && message.Thread == root && SlackReading.WordsOf(message).Contains("2019", StringComparison.Ordinal));

        await talk.EditAsync(root, "UANA", Keys, Saw);
        await SlackServer.UntilAsync(() => talk.Shown.Any(message => message.Ts == answer.Ts && SlackReading.WordsOf(message).Contains("2019", StringComparison.Ordinal)));
        await talk.DeleteAsync(root, "UANA", Saw);

        await SlackServer.UntilAsync(() => talk.Shown.All(message => message.Ts != answer.Ts));
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_admin_orders_a_briefing_there_and_it_comes()
    {
        await talk.CommandAsync("schedule weekdays 8:30 Europe/Berlin topics \"workshop keys\"", "UADMIN");
        await talk.PressAsync(await talk.UntilShownAsync(_ => true), "UADMIN", ActionIds.SaveBriefing);
        await talk.PressAsync(await talk.UntilButtonAsync(ActionIds.BriefingCommand, "post"), "UADMIN", ActionIds.BriefingCommand, "post");

        SlackReading.WordsOf(await talk.UntilShownAsync(message => message.OnlyFor is null)).ShouldContain("workshop keys");
        server.Workspace.Complaints.ShouldBeEmpty();
    }
}
