using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Storage.Leaving;
using ChatBriefing.Server.Tests.Web;
using ChatBriefing.Server.Workers.Leaving;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>What is gone when a document is removed or a workspace leaves.</summary>
public sealed class ErasureTests
{
    private const string KeepersName = "Okafor";

    private static readonly string Handbook = SampleDocuments.IdOf(SampleDocuments.Handbook);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_words_of_a_removed_document_leave_the_stored_answers_with_it()
    {
        await using var store = await ChatStore.StartAsync();
        var answer = await AskAsync(store, SampleTurns.Ask(1));
        answer.Payload.ShouldContain(KeepersName);

        await store.Remover.RemoveAsync(Handbook, Token);

        var left = await AnswerAsync(store, answer.Id);
        left.Payload.ShouldNotContain(KeepersName);
        AnswerReader.RecordOf(left)!.Question.ShouldContain("keys");
        left.MessageId.ShouldBe(answer.MessageId);
    }

    [Fact]
    public async Task Who_asks_why_after_the_document_was_removed_is_told_no_word_of_it()
    {
        await using var store = await ChatStore.StartAsync();
        var answer = await AskAsync(store, SampleTurns.Ask(1));
        await store.Remover.RemoveAsync(Handbook, Token);

        await store.Outbox.AddAsync([SampleTurns.Post("again") with { Content = PostContent.Answer(answer.Id) }], Token);
        await store.SettleAsync();

        var shown = store.Platform.Messages[^1].Delivery.Message.ShouldBeOfType<AnswerMessage>();
        shown.Reply.IsAnswer.ShouldBeFalse();
        shown.Reply.Reason.ShouldContain("removed");
        MemoryPlatform.TextOf(shown).ShouldNotContain(KeepersName);
    }

    [Fact]
    public async Task An_answer_that_was_being_made_while_its_document_was_removed_is_stored_without_its_words()
    {
        await using var store = await ChatStore.StartAsync();
        var made = AnswerReader.RecordOf(await AskAsync(store, SampleTurns.Ask(1)))!;
        await store.Inbox.ClaimAsync(SampleTurns.Ask(2), Token);
        var taken = (await store.Turns.TakeAsync(1, Token)).ShouldHaveSingleItem();
        await store.Remover.RemoveAsync(Handbook, Token);

        (await store.Finisher.FinishAsync(taken, new TurnResult { Answer = made with { Id = "late" } }, Token)).ShouldBeTrue();

        (await AnswerAsync(store, "late")).Payload.ShouldNotContain(KeepersName);
    }

    [Fact]
    public async Task Sentences_of_other_documents_stay()
    {
        await using var store = await ChatStore.StartAsync();
        var reply = AnswerReader.RecordOf(await AskAsync(store, SampleTurns.Ask(1)))!.Reply;
        var other = new StoredSentence("Of another one.", [new StoredSpan("another", 1, 0, 3)]);

        var left = (reply with { Sentences = [.. reply.Sentences, other] }).Without(Handbook);

        left.Sentences.ShouldBe([other]);
        left.Reason.ShouldBe(reply.Reason);
        left.Without(Handbook).ShouldBeSameAs(left);
    }

    [Fact]
    public async Task A_workspace_that_leaves_takes_all_with_it_that_was_said_there_and_nothing_of_others()
    {
        await using var store = await ChatStore.StartAsync();
        var ours = await AskAsync(store, SampleTurns.Ask(1));
        var forged = SampleTurns.Ask(2) with { Verb = new Ask("Who keeps \"platform\":\"memory\",\"tenant\":\"T2\" the keys of the workshop?") };
        var theirs = await AskAsync(store, Of("T2", SampleTurns.Ask(3)));
        await ClickAsync(store, theirs.Id, new GiveFeedback(theirs.Id, IsGood: false, "wrong"));
        await ClickAsync(store, theirs.Id, new TellOwners(theirs.Id));
        await AskAsync(store, forged);
        await store.Inbox.ClaimAsync(Of("T2", SampleTurns.Ask(4)), Token);

        (await store.Eraser.EraseAsync(MemoryPlatform.Name, "T2", Token)).ShouldBe(1);

        var (answers, posts, rest) = await store.ReadAsync(async context => (
            await context.Answers.CountAsync(Token),
            await context.Posts.CountAsync(Token),
            await context.Feedback.CountAsync(Token) + await context.Unanswered.CountAsync(Token) + await context.Turns.CountAsync(Token)));
        (answers, posts, rest).ShouldBe((2, 2, 0));
        (await AnswerAsync(store, ours.Id)).Payload.ShouldContain(KeepersName);
        (await store.Eraser.EraseAsync(MemoryPlatform.Name, "T2", Token)).ShouldBe(0);
    }

    [Fact]
    public async Task A_workspace_that_left_is_erased_though_the_server_stopped_behind_the_acknowledgement()
    {
        await using var store = await ChatStore.StartAsync();
        await AskAsync(store, SampleTurns.Ask(1));
        await AskAsync(store, Of("T2", SampleTurns.Ask(2)));
        await store.Get<ITenantLeaving>().NoteAsync(MemoryPlatform.Name, "T2", Token);
        await store.Get<ITenantLeaving>().NoteAsync(MemoryPlatform.Name, "T2", Token);

        await using var later = await ChatStore.StartAsync(store);
        await later.Get<LeavingWorker>().EraseAsync(Token);

        (await later.ReadAsync(context => context.Answers.CountAsync(Token))).ShouldBe(1);
        (await later.Get<LeftTenants>().ReadAsync(Token)).ShouldBeEmpty();
        await AskAsync(later, Of("T2", SampleTurns.Ask(3)));
        await later.Get<LeavingWorker>().EraseAsync(Token);
        (await later.ReadAsync(context => context.Answers.CountAsync(Token))).ShouldBe(2, "who came back is not erased again");
    }

    private static Turn Of(string tenant, Turn turn) => turn with { Conversation = turn.Conversation with { Tenant = tenant } };

    private static async Task ClickAsync(ChatStore store, string id, Verb verb)
    {
        var turn = Of("T2", SampleTurns.Ask(3)) with { Verb = verb, Keys = new TurnKeys { EventId = $"{verb.GetType().Name} {id}" }, IsPrivate = true };
        await store.Inbox.ClaimAsync(turn, Token);
        await store.SettleAsync();
    }

    private static async Task<AnswerRow> AskAsync(ChatStore store, Turn turn)
    {
        await store.Inbox.ClaimAsync(turn, Token);
        await store.SettleAsync();
        return await store.ReadAsync(context => context.Answers.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).FirstAsync(Token));
    }

    private static Task<AnswerRow> AnswerAsync(ChatStore store, string id) => store.ReadAsync(context => context.Answers.SingleAsync(row => row.Id == id, Token));
}
