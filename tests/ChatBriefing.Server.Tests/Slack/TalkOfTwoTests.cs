using ChatBriefing.Server.Slack;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Commands given in a direct talk of two people, in which the bot cannot post.</summary>
public sealed class TalkOfTwoTests : IAsyncLifetime
{
    private SlackServer server = null!;

    public async ValueTask InitializeAsync() => server = await SlackServer.StartAsync(TimeProvider.System, "--Briefings:Pace=00:00:00.05");

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData(" for me")]
    public async Task A_briefing_that_is_ordered_there_comes_into_the_bots_own_talk_with_who_ordered_it(string place)
    {
        server.Workspace.ForeignChannels["DTWO"] = true;
        var (two, own) = (new SlackTalk(server, "DTWO", "im"), new SlackTalk(server, "DANA", "im"));
        await two.CommandAsync($"schedule weekdays 8:30 Europe/Berlin topics \"workshop keys\"{place}", "UANA");
        await two.PressAsync(await two.UntilButtonAsync(ActionIds.SaveBriefing), "UANA", ActionIds.SaveBriefing);

        await two.PressAsync(await two.UntilButtonAsync(ActionIds.BriefingCommand, "post"), "UANA", ActionIds.BriefingCommand, "post");

        await server.UntilQuietAsync();
        var edition = await own.UntilShownAsync(message => message.OnlyFor is null);
        SlackReading.WordsOf(edition).ShouldContain("workshop keys");
        server.Workspace.Calls.ShouldNotContain(call => call.Method == "chat.postMessage" && (string?)call.Arguments["channel"] == "DTWO");
        server.Workspace.Complaints.ShouldBeEmpty();
    }
}
