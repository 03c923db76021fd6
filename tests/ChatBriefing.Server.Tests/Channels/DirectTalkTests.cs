using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>Alone with the bot people go on without a thread; what they asked long before is not what they go on about.</summary>
public sealed class DirectTalkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, 29, 1)]
    [InlineData(null, 31, 0)]
    [InlineData("q2", 29, 1)]
    [InlineData("q2", 31, 0)]
    public async Task What_was_asked_in_a_direct_talk_is_leaned_on_for_half_an_hour(string? thread, int minutes, int expected)
    {
        await using var store = await ChatStore.StartAsync();
        var direct = SampleTurns.Room("D1") with { Kind = ConversationKind.Direct };
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1) with { Conversation = direct with { Thread = thread is null ? null : "q1" } }, Token);
        await store.HandleAsync();
        store.Clock.Advance(TimeSpan.FromMinutes(minutes));

        var view = await store.Get<IThreadReader>().ReadAsync(direct with { Thread = thread }, Token);

        view.Answers.Count.ShouldBe(expected);
    }
}
