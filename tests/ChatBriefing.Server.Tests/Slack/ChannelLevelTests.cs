using ChatBriefing.Channels.Answers;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>A channel may have a level of its own: what is asked there is checked, and shown again, by that one.</summary>
public sealed class ChannelLevelTests
{
    private const string Keys = "Who keeps the keys of the workshop?";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_in_a_channel_is_checked_by_the_level_of_that_channel()
    {
        await using var server = await SlackServer.StartAsync(TimeProvider.System, "--Grounding:Level=Balanced", "--Grounding:Channels:C77=Strict", "--Grounding:Channels:C78=Lenient");
        foreach (var channel in (string[])["C76", "C77", "C78"])
        {
            using var response = await server.Sender.EventAsync(server.Mention(channel, Keys), Token);
            response.EnsureSuccessStatusCode();
            await SlackServer.UntilAsync(() => server.Workspace.Messages.Any(message => message.Channel == channel && message.User == FakeWorkspace.BotUser));
        }

        await using var context = await server.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        var answers = (await context.Answers.Select(row => row.Payload).ToListAsync(Token)).Select(payload => ChatJson.TryRead<AnswerRecord>(payload)!);
        answers.ToDictionary(answer => answer.Conversation.Channel, answer => answer.Reply.Strictness).ShouldBe(
            new Dictionary<string, Strictness> { ["C76"] = Strictness.Balanced, ["C77"] = Strictness.Strict, ["C78"] = Strictness.Lenient }, ignoreOrder: true);
    }
}
