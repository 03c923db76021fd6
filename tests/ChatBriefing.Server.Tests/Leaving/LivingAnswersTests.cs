using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Drafting;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Leaving;
using ChatBriefing.Server.Tests.Channels;
using ChatBriefing.Server.Tests.Web;
using ChatBriefing.Server.Workers.Leaving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>Earlier answers when a document behind them changes, step by step; the platforms' own suites show the same through their front doors.</summary>
public sealed class LivingAnswersTests
{
    private const int Many = 1_000;
    private const string Keys = "Maria Okafor";
    private static readonly string Handbook = SampleDocuments.IdOf(SampleDocuments.Handbook);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_still_stands_stays_silent_and_points_to_the_new_version()
    {
        await using var store = await AnsweredAsync();

        await ReplaceAsync(store, "The band saw", "The new band saw");
        (await FollowAsync(store)).ShouldBe(0);
        await store.SettleAsync();

        store.Platform.Messages.ShouldHaveSingleItem();
        var answer = await AnswerAsync(store);
        answer.Reply.Sentences.ShouldNotBeEmpty();
        answer.Reply.Sentences.SelectMany(sentence => sentence.Spans).ShouldAllBe(span => span.Version == 2);
        (await store.Get<MessageLoader>().LoadAsync(Shows(answer), Token)).ShouldBeOfType<AnswerMessage>().Reply.Text.ShouldContain(Keys);
    }

    [Fact]
    public async Task What_no_longer_stands_is_taken_out_and_said_once()
    {
        await using var store = await AnsweredAsync();

        await ReplaceAsync(store, "Maria Okafor, keeps the keys", "Ben Adeyemi, keeps the keys");
        (await FollowAsync(store)).ShouldBe(1);
        (await FollowAsync(store)).ShouldBe(0);
        await store.SettleAsync();
        await ReplaceAsync(store, "2019", "2018");
        (await FollowAsync(store)).ShouldBe(0);
        await store.SettleAsync();

        ShouldSayOnce(store, NoticeKind.NoLongerStands);
        store.Platform.Messages.ShouldAllBe(message => !MemoryPlatform.TextOf(message.Delivery.Message).Contains(Keys));
    }

    [Fact]
    public async Task What_stood_in_a_deleted_document_is_taken_out_and_said_once_without_its_words()
    {
        await using var store = await AnsweredAsync();
        await ReplaceAsync(store, "2019", "2018");
        await store.Remover.RemoveAsync(Handbook, Token);

        (await FollowAsync(store)).ShouldBe(1);
        (await FollowAsync(store)).ShouldBe(0);
        await store.SettleAsync();

        ShouldSayOnce(store, NoticeKind.SourceGone);
        store.Platform.Messages.ShouldAllBe(message => !MemoryPlatform.TextOf(message.Delivery.Message).Contains(Keys) && !MemoryPlatform.TextOf(message.Delivery.Message).Contains("Handbook"));
    }

    [Fact]
    public async Task What_stood_in_a_withdrawn_document_is_taken_out_and_does_not_come_back_with_it()
    {
        await using var store = await AnsweredAsync();
        await store.Get<IDocumentWithdrawer>().WithdrawAsync(Handbook, Token);
        (await FollowAsync(store)).ShouldBe(1);
        await store.Get<IDocumentRestorer>().RestoreAsync(Handbook, null, Token);
        (await FollowAsync(store)).ShouldBe(0);
        await store.SettleAsync();

        ShouldSayOnce(store, NoticeKind.SourceGone);
        (await AnswerAsync(store)).Reply.Sentences.ShouldBeEmpty();
    }

    [Fact]
    public async Task Excerpts_of_a_deleted_document_go_from_what_was_no_answer_without_a_word()
    {
        await using var store = await ChatStore.StartAsync(adjust: services => services.AddSingleton<IDrafter, ScriptedDrafter>());
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1, text: ScriptedDrafter.Unanswered), Token);
        await store.SettleAsync();
        await FollowAsync(store);
        (await AnswerAsync(store)).Reply.Nearest.ShouldNotBeEmpty();

        await store.Remover.RemoveAsync(Handbook, Token);
        (await FollowAsync(store)).ShouldBe(1);
        await store.SettleAsync();

        MemoryPlatform.TextOf(store.Platform.Messages.ShouldHaveSingleItem().Delivery.Message).ShouldNotContain(Keys);
    }

    [Fact]
    public async Task What_one_person_saw_alone_and_what_is_older_than_the_limit_is_left_alone()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.Inbox.ClaimAsync(SampleTurns.Ask(2) with { IsPrivate = true }, Token);
        await store.SettleAsync();
        store.Clock.Advance(TimeSpan.FromDays(29));
        await store.Inbox.ClaimAsync(SampleTurns.Ask(3), Token);
        await store.SettleAsync();
        await FollowAsync(store);
        store.Clock.Advance(TimeSpan.FromDays(2));

        await store.Remover.RemoveAsync(Handbook, Token);

        (await FollowAsync(store)).ShouldBe(1);
        await store.SettleAsync();
        Lines(store).ShouldHaveSingleItem().Delivery.Post.Conversation.Thread.ShouldBe("q3");
    }

    [Fact]
    public async Task A_process_that_dies_over_it_leaves_it_said_once()
    {
        await using var dead = await AnsweredAsync();
        await ReplaceAsync(dead, "Maria Okafor, keeps", "Ben Adeyemi, keeps");

        // It took the cursor and went no further.
        (await dead.ReadAsync(context => Cursor.TakeAsync(context, LivingAnswers.Name, dead.Clock.GetUtcNow(), Token))).ShouldNotBeNull();
        await using var next = await ChatStore.StartAsync(dead);
        (await FollowAsync(next)).ShouldBe(0);
        dead.Clock.Advance(TimeSpan.FromMinutes(2));
        (await FollowAsync(next)).ShouldBe(1);

        // It wrote the correction down and died before sending it.
        await using var last = await ChatStore.StartAsync(dead);
        (await FollowAsync(last)).ShouldBe(0);
        await last.SettleAsync();

        ShouldSayOnce(last, NoticeKind.NoLongerStands);
    }

    [Fact]
    public async Task An_answer_from_a_release_that_wrote_no_sources_down_is_found_too()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.SettleAsync();
        await store.ReadAsync(context => context.AnswerSources.ExecuteDeleteAsync(Token));
        await FollowAsync(store);

        await ReplaceAsync(store, "Maria Okafor, keeps", "Ben Adeyemi, keeps");

        (await FollowAsync(store)).ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_is_stored_after_the_change_it_came_too_late_for_is_looked_at_too()
    {
        await using var store = await ChatStore.StartAsync();
        await FollowAsync(store);
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        var taken = (await store.Turns.TakeAsync(1, Token)).ShouldHaveSingleItem();
        var result = await store.Get<TurnDispatcher>().DispatchAsync(taken.Queued, Token);
        await ReplaceAsync(store, "Maria Okafor, keeps", "Ben Adeyemi, keeps");
        await ReplaceAsync(store, "2019", "2018");
        (await FollowAsync(store)).ShouldBe(0);

        await store.Finisher.FinishAsync(taken, result, Token);
        await store.SettleAsync();

        (await FollowAsync(store)).ShouldBe(1);
        (await FollowAsync(store)).ShouldBe(0);
    }

    [Fact]
    public async Task A_change_between_the_start_of_the_server_and_its_first_look_is_not_passed_over()
    {
        await using var store = await ChatStore.StartAsync();
        var worker = store.Get<IEnumerable<IHostedService>>().OfType<LivingWorker>().Single();
        await worker.StartAsync(Token);
        await worker.StopAsync(Token);
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.Inbox.ClaimAsync(SampleTurns.Ask(2, text: "Zxqv plorf wibblet?"), Token);
        await store.SettleAsync();

        await store.Remover.RemoveAsync(Handbook, Token);

        (await FollowAsync(store)).ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_came_too_late_does_not_wait_for_the_look_that_is_under_way()
    {
        await using var store = await ChatStore.StartAsync();
        await FollowAsync(store);
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        var taken = (await store.Turns.TakeAsync(1, Token)).ShouldHaveSingleItem();
        var result = await store.Get<TurnDispatcher>().DispatchAsync(taken.Queued, Token);
        await ReplaceAsync(store, "Maria Okafor, keeps the keys", "Ben Adeyemi, keeps the keys");
        await FollowAsync(store);
        var cursor = (await store.ReadAsync(context => Cursor.TakeAsync(context, LivingAnswers.Name, store.Clock.GetUtcNow(), Token))).ShouldNotBeNull();

        await store.Finisher.FinishAsync(taken, result, Token);
        await store.ReadAsync(async context =>
        {
            await cursor.ReleaseAsync(context, Token);
            return true;
        });

        (await FollowAsync(store)).ShouldBe(1);
    }

    [Theory]
    [InlineData("q1")]
    [InlineData(null)]
    public async Task What_falls_while_its_message_is_on_the_way_is_said_in_the_thread_of_that_message(string? thread)
    {
        await using var store = await ChatStore.StartAsync();
        await FollowAsync(store);
        var turn = SampleTurns.Ask(1);
        await store.Inbox.ClaimAsync(turn with { Conversation = turn.Conversation with { Thread = thread } }, Token);
        await store.HandleAsync();
        var taken = (await store.Posts.TakeAsync(1, Token)).ShouldHaveSingleItem();
        var message = (await store.Get<MessageLoader>().LoadAsync(taken.Post, Token)).ShouldNotBeNull();
        var sent = store.Platform.Accept(new Delivery(taken.Post, message, null));

        await store.Remover.RemoveAsync(Handbook, Token);
        (await FollowAsync(store)).ShouldBe(1);
        await store.Recorder.RecordAsync(taken, sent, message, Token);
        await store.SettleAsync();

        Lines(store).ShouldHaveSingleItem().Delivery.Post.Conversation.Thread.ShouldBe(thread ?? sent.MessageId);
        store.Platform.Messages.ShouldAllBe(shown => !MemoryPlatform.TextOf(shown.Delivery.Message).Contains(Keys));
    }

    [Fact]
    public async Task An_answer_that_cannot_be_reviewed_does_not_hold_up_the_others_for_ever()
    {
        var reader = new FaultyReader();
        await using var store = await ChatStore.StartAsync(adjust: services =>
        {
            reader.Inner = services.Last(service => service.ServiceType == typeof(IVersionReader));
            services.AddSingleton<IVersionReader>(provider => reader.Bind(provider));
        });
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.Inbox.ClaimAsync(SampleTurns.Ask(2), Token);
        await store.SettleAsync();
        await FollowAsync(store);
        await ReplaceAsync(store, "Maria Okafor, keeps the keys", "Ben Adeyemi, keeps the keys");
        reader.Faults = 5;

        var corrected = new List<int>();
        for (var at = 0; at < 6; at++)
        {
            corrected.Add(await FollowAsync(store));
        }

        corrected.ShouldBe([0, 0, 0, 0, 1, 0]);
        (await store.ReadAsync(context => context.Cursors.Where(row => row.Change == context.Library.Select(library => library.LastChange).Single()).CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task Many_answers_are_corrected_a_few_at_a_time_and_each_once()
    {
        const int count = 40;
        await using var store = await ChatStore.StartAsync();
        for (var at = 1; at <= count; at++)
        {
            await store.Inbox.ClaimAsync(SampleTurns.Ask(at, $"C{at % 4}"), Token);
        }

        await store.SettleAsync();
        await FollowAsync(store);
        await store.Remover.RemoveAsync(Handbook, Token);

        var corrected = new List<int>();
        while (corrected.Count == 0 || corrected[^1] > 0)
        {
            corrected.Add(await store.Get<LivingAnswers>().FollowAsync(15, Token));
        }

        await store.SettleAsync();
        corrected.ShouldBe([15, 15, 10, 0]);
        Lines(store).Select(message => message.Delivery.Post.Conversation.Thread).Distinct().Count().ShouldBe(count);
        Lines(store).Count.ShouldBe(count);
    }

    [Fact]
    public async Task A_post_that_was_not_sent_yet_goes_out_without_what_fell_and_nothing_is_said_of_it()
    {
        await using var store = await ChatStore.StartAsync();
        store.Platform.IsDown = true;
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.HandleAsync();
        await FollowAsync(store);
        await store.Remover.RemoveAsync(Handbook, Token);
        await FollowAsync(store);
        store.Platform.IsDown = false;
        await store.SettleAsync();

        MemoryPlatform.TextOf(store.Platform.Messages.ShouldHaveSingleItem().Delivery.Message).ShouldNotContain(Keys);
    }

    private static async Task<ChatStore> AnsweredAsync()
    {
        var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.SettleAsync();
        MemoryPlatform.TextOf(store.Platform.Messages.ShouldHaveSingleItem().Delivery.Message).ShouldContain(Keys);
        (await FollowAsync(store)).ShouldBe(0);
        return store;
    }

    private static Task<int> FollowAsync(ChatStore store) => store.Get<LivingAnswers>().FollowAsync(Many, Token);

    private static async Task ReplaceAsync(ChatStore store, string words, string others)
    {
        var current = (await store.Get<IVersionReader>().FindAsync(Handbook, null, Token))!;
        current.Text.ShouldContain(words);
        var text = current.Text.Replace(words, others, StringComparison.Ordinal);
        var document = SampleDocuments.All.Single(document => document.Source == SampleDocuments.Handbook);
        await store.Get<IVersionWriter>().WriteAsync([document with { Text = text, Passages = [new PassageSpan(0, text.Length, "")] }], Token);
    }

    private static Task<int> PostsAsync(ChatStore store) => store.ReadAsync(context => context.Posts.CountAsync(Token));

    private static async Task<AnswerRecord> AnswerAsync(ChatStore store)
    {
        var id = await store.ReadAsync(context => context.Answers.Select(row => row.Id).SingleAsync(Token));
        return (await store.Get<IAnswerReader>().FindAsync(id, Token))!;
    }

    private static Post Shows(AnswerRecord answer) => new() { Key = "k", Conversation = answer.Conversation, Kind = PostKind.Create, Content = PostContent.Answer(answer.Id) };

    private static List<MemoryMessage> Lines(ChatStore store) => [.. store.Platform.Messages.Where(message => message.Delivery.Message is NoticeMessage)];

    private static void ShouldSayOnce(ChatStore store, NoticeKind notice)
    {
        var line = Lines(store).ShouldHaveSingleItem();
        line.Delivery.Message.ShouldBe(new NoticeMessage(new Notice(notice)));
        line.Delivery.Post.Conversation.Thread.ShouldBe("q1");
        store.Platform.Messages.Count.ShouldBe(2);
    }
}
