using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Tests.Channels;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>What is asked below an edition after more of an item was told there.</summary>
public sealed class ThreadQuestionTests
{
    private const string Fare = "A single fare on the ferry costs 14 euros from May 2026 on.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("what about the ferry fare?")]
    [InlineData("and the ferry fare?")]
    [InlineData("the ferry fare?")]
    public async Task A_question_about_another_item_is_not_put_in_the_place_of_the_one_before(string question)
    {
        await using var store = await StartAsync();
        var edition = (await store.OneAsync()).Content!;
        var other = edition.Items.First(item => item.Lines.Any(line => line.Text.Contains("life jacket", StringComparison.Ordinal))).Number;

        await SayAsync(store, 1, $"{other}?");
        var answer = await SayAsync(store, 2, question);

        answer.Reply.Sentences.ShouldNotBeEmpty();
        answer.Reply.Sentences[0].Text.ShouldBe(Fare);
    }

    [Fact]
    public async Task A_pronoun_right_behind_still_stands_for_who_the_item_is_about()
    {
        await using var store = await StartAsync();
        var edition = (await store.OneAsync()).Content!;
        var caretaker = edition.Items.First(item => item.Lines[0].Text.Contains("Okafor", StringComparison.Ordinal)).Number;

        await SayAsync(store, 1, $"{caretaker}?");
        var answer = await SayAsync(store, 2, "When does she hand out the keys?");

        string.Join(' ', answer.Reply.Sentences.Select(sentence => sentence.Text)).ShouldContain("between nine and ten");
    }

    /// <summary>Says it below the edition, and stores the answer as the worker does.</summary>
    private static async Task<AnswerRecord> SayAsync(BriefingStore store, int number, string text)
    {
        var edition = await store.OneAsync();
        var room = new Conversation { Platform = "slack", Tenant = BriefingStore.Tenant, Channel = "C1", Thread = edition.MessageId, Kind = ConversationKind.PublicChannel };
        var turn = SampleTurns.Ask(number, text: text) with { Conversation = room };
        var result = await store.Get<IVerbHandler<Ask>>().HandleAsync(new QueuedTurn($"t{number}", turn), (Ask)turn.Verb, Token);
        await store.ReadAsync(async context =>
        {
            await ResultWriter.WriteAsync(context, turn, result, store.Clock.GetUtcNow(), Token);
            return await context.SaveChangesAsync(Token);
        });
        store.Clock.Advance(TimeSpan.FromSeconds(10));
        return result.Answer.ShouldNotBeNull();
    }

    /// <summary>An edition of four items that stands in a channel.</summary>
    private static async Task<BriefingStore> StartAsync()
    {
        var store = await BriefingStore.StartAsync();
        await store.AddAsync("Safety Rules on board", "The safety rules on board ask for a life jacket since April 2026. The safety rules hang on board at the gangway.");
        await store.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026. Okafor hands out the keys on weekdays between nine and ten.");
        await store.AddAsync("bikes.txt", "The new bicycle shed behind the canteen opens on 7 December 2026.");
        await store.AddAsync("Prices", Fare);
        await store.Get<IIndexFollower>().CatchUpAsync(Token);
        await store.SubscribeAsync();
        await store.JumpToAsync("2026-11-26T07:30:00Z");
        return store;
    }
}
