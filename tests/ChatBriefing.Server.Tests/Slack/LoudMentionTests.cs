using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>What is said to everybody, or to a group of people, in a thread of the bot is not said to the bot.</summary>
public sealed class LoudMentionTests : IAsyncLifetime
{
    private SlackServer server = null!;

    public async ValueTask InitializeAsync() => server = await SlackServer.StartAsync(TimeProvider.System);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("<!here>")]
    [InlineData("<!here|here>")]
    [InlineData("<!channel>")]
    [InlineData("<!everyone>")]
    [InlineData("<!subteam^S0123ABC|@ops>")]
    [InlineData("<!subteam^S0123ABC>")]
    [InlineData("<@UBEN>")]
    public async Task A_question_to_others_is_left_to_them_and_one_with_a_date_is_answered(string others)
    {
        var talk = new SlackTalk(server, "C40");
        var root = await talk.SayAsync($"<@{FakeWorkspace.BotUser}> Who keeps the keys of the workshop?", "UANA");
        await talk.UntilWordsAsync("Maria Okafor");
        await talk.SayAsync($"{others} who keeps the keys of the workshop?", "UANA", root);
        await server.UntilQuietAsync();
        talk.Shown.ShouldHaveSingleItem();

        await talk.SayAsync("Who keeps the keys on <!date^1700000000^{date_short}|14 Nov 2023>?", "UANA", root);

        await SlackServer.UntilAsync(() => talk.Shown.Count == 2);
    }
}
