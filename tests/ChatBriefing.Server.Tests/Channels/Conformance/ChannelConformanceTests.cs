using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>What every chat platform must do. A platform is tested by a class of its own that inherits these tests.</summary>
/// <typeparam name="TDriver">The driver of the platform.</typeparam>
public abstract partial class ChannelConformanceTests<TDriver>(ChatScene<TDriver> scene) : IClassFixture<ChatScene<TDriver>>
    where TDriver : IPlatformDriver, new()
{
    private const string Keys = "Who keeps the keys of the workshop?";
    private const string KeysQuote = "The caretaker, Maria Okafor, keeps the keys.";
    private const string Saw = "When was the band saw bought?";

    /// <summary>A question that says nothing alone.</summary>
    private const string FollowUp = "In which year?";
    private const string SawQuote = "The band saw was bought in 2019.";

    private readonly TDriver driver = scene.Driver;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_in_a_channel_is_answered_in_its_thread_with_the_words_behind_it()
    {
        var asked = await AskAsync(scene.NewRoom(), Keys);

        var answer = await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        answer.Thread.ShouldBe(asked.Id);
        answer.OnlyFor.ShouldBeNull();
        answer.Text.ShouldContain("Handbook of the workshop");
        await ShouldShowNoMoreAsync(asked.Room, 1);
    }

    [Fact]
    public async Task A_direct_question_is_answered()
    {
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = Keys }, Token);

        await scene.UntilShownAsync(room, Says(KeysQuote), Token);

        await ShouldShowNoMoreAsync(room, 1);
    }

    [Fact]
    public async Task A_follow_up_without_a_mention_is_answered_from_what_was_asked_before()
    {
        var asked = await AskAsync(scene.NewRoom(), Saw);
        await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ana", Text = FollowUp, Thread = asked.Id }, Token);

        var shown = await scene.UntilAsync(asked.Room, shown => shown.Count(Says(SawQuote)) == 2, Token);

        shown.ShouldAllBe(message => message.Thread == asked.Id);
        await ShouldHaveSearchedForTheSawAsync(asked.Room, 2);
    }

    [Fact]
    public async Task A_follow_up_is_answered_though_somebody_else_said_a_word_in_between()
    {
        var asked = await AskAsync(scene.NewRoom(), Saw);
        await scene.UntilShownAsync(asked.Room, Says(SawQuote), Token);
        await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ben", Text = "Good to know.", Thread = asked.Id }, Token);
        await scene.UntilQuietAsync(Token);
        await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ana", Text = FollowUp, Thread = asked.Id }, Token);

        var shown = await scene.UntilAsync(asked.Room, shown => shown.Count > 1, Token);
        shown.ShouldAllBe(message => message.Thread == asked.Id);
    }

    [Fact]
    public async Task In_a_direct_talk_a_follow_up_needs_no_thread()
    {
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = Saw }, Token);
        await scene.UntilShownAsync(room, Says(SawQuote), Token);

        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = FollowUp }, Token);

        await scene.UntilAsync(room, shown => shown.Count(Says(SawQuote)) == 2, Token);
        await ShouldHaveSearchedForTheSawAsync(room, 2);
    }

    [Fact]
    public async Task Talk_between_people_in_a_thread_of_the_bot_is_left_alone()
    {
        var asked = await AskAsync(scene.NewRoom(), Saw);
        await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ben", Text = "Thanks, I will tell the others.", Thread = asked.Id }, Token);
        await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ana", Text = "who was it that wanted one?", Mentions = "ben", Thread = asked.Id }, Token);

        await scene.UntilShownAsync(asked.Room, Says(SawQuote), Token);

        await ShouldShowNoMoreAsync(asked.Room, 1);
    }

    [Fact]
    public async Task Talk_in_a_channel_and_in_threads_of_others_is_left_alone()
    {
        var room = scene.NewRoom();
        var said = await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = Keys }, Token);
        await driver.SayAsync(new Utterance { Room = room, Person = "ben", Text = Keys, Thread = said.Id }, Token);

        await ShouldShowNoMoreAsync(room, 0);
    }

    [Fact]
    public async Task What_the_documents_do_not_say_is_said_so_with_what_comes_nearest()
    {
        var asked = await AskAsync(scene.NewRoom(), ScriptedDrafter.Unanswered);

        var reply = await scene.UntilShownAsync(asked.Room, Says("documents don't say"), Token);

        reply.Thread.ShouldBe(asked.Id);
        reply.Text.ShouldContain("keeps the keys");
        reply.Buttons.ShouldContain(Button.TellOwners);
    }

    [Fact]
    public async Task Nothing_found_is_said_so()
    {
        var asked = await AskAsync(scene.NewRoom(), "Zxqv plorf wibblet?");

        (await scene.UntilShownAsync(asked.Room, Says("documents don't say"), Token)).Text.ShouldNotContain("Okafor");
    }

    [Fact]
    public async Task An_unanswered_question_can_be_told_to_the_owners()
    {
        var asked = await AskAsync(scene.NewRoom(), ScriptedDrafter.Unanswered);
        var reply = await scene.UntilShownAsync(asked.Room, Says("documents don't say"), Token);

        await driver.ClickAsync("ana", reply, Button.TellOwners, null, Token);

        (await scene.UntilShownAsync(asked.Room, Says(WordsOf(NoticeKind.OwnersTold)), Token)).OnlyFor.ShouldBe("ana");
        (await ReadAsync(context => context.Unanswered.CountAsync(row => row.Question == ScriptedDrafter.Unanswered, Token))).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_was_withheld_is_counted_in_the_open_and_shown_to_who_asks_for_it()
    {
        var asked = await AskAsync(scene.NewRoom(), ScriptedDrafter.HalfAnswered);
        var answer = await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);
        answer.Text.ShouldNotContain(ScriptedDrafter.MadeUp);
        answer.Text.ShouldContain("withheld");

        await driver.ClickAsync("ben", answer, Button.Withheld, null, Token);

        (await scene.UntilShownAsync(asked.Room, Says(ScriptedDrafter.MadeUp), Token)).OnlyFor.ShouldBe("ben");
    }

    [Fact]
    public async Task An_answer_longer_than_a_message_may_be_is_shown_within_the_limits()
    {
        var asked = await AskAsync(scene.NewRoom(), ChatDrafter.Long);

        await scene.UntilShownAsync(asked.Room, Says(Charter.FirstSentence), Token);
        for (var shown = 1; driver.ShownIn(asked.Room)[^1].Buttons.Contains(Button.Rest); shown++)
        {
            await driver.ClickAsync("ben", driver.ShownIn(asked.Room)[^1], Button.Rest, null, Token);
            await scene.UntilAsync(asked.Room, messages => messages.Count(message => message.OnlyFor is null) > shown, Token);
        }

        var all = driver.ShownIn(asked.Room).Where(message => message.OnlyFor is null).ToList();
        all.ShouldAllBe(message => message.Thread == asked.Id);
        Charter.Sentences.Where(sentence => !all.Exists(message => Says(sentence)(message))).ShouldBeEmpty();
        driver.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_rest_of_a_long_answer_is_shown_once_however_often_somebody_asks_for_it()
    {
        var asked = await AskAsync(scene.NewRoom(), ChatDrafter.Long);
        var answer = await scene.UntilShownAsync(asked.Room, Says(Charter.FirstSentence), Token);
        Assert.SkipUnless(answer.Buttons.Contains(Button.Rest), "The platform shows it whole.");

        await Task.WhenAll(driver.ClickAsync("ben", answer, Button.Rest, null, Token), driver.ClickAsync("ana", answer, Button.Rest, null, Token));

        await scene.UntilAsync(asked.Room, shown => shown.Count(message => message.OnlyFor is null) == 2, Token);
        await scene.UntilShownAsync(asked.Room, Says(WordsOf(NoticeKind.AlreadyShown)), Token);
        await scene.UntilQuietAsync(Token);
        driver.ShownIn(asked.Room).Count(message => message.OnlyFor is null).ShouldBe(2);
    }

    [Fact]
    public async Task The_verdicts_are_explained_to_who_asks_for_them()
    {
        var asked = await AskAsync(scene.NewRoom(), ScriptedDrafter.HalfAnswered);
        var answer = await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        await driver.ClickAsync("ben", answer, Button.Explain, null, Token);

        var explanation = await scene.UntilShownAsync(asked.Room, shown => shown.OnlyFor == "ben", Token);
        explanation.Text.ShouldContain(KeysQuote);
        explanation.Text.ShouldContain(ScriptedDrafter.MadeUp);
    }

    [Fact]
    public async Task Feedback_is_stored_with_its_reason_and_thanked_for()
    {
        var asked = await AskAsync(scene.NewRoom(), Keys);
        var answer = await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        await driver.ClickAsync("ana", answer, Button.Good, null, Token);
        await driver.ClickAsync("ben", answer, Button.Bad, "It is Jonas who keeps them now.", Token);

        await scene.UntilAsync(asked.Room, shown => shown.Count(message => Says(WordsOf(NoticeKind.FeedbackThanks))(message)) == 2, Token);
        (await ReadAsync(context => context.Feedback.CountAsync(row => !row.IsGood && row.Reason == "It is Jonas who keeps them now.", Token))).ShouldBe(1);
    }

    [Fact]
    public async Task A_command_is_answered_privately_and_the_answer_can_be_shared()
    {
        Assert.SkipUnless(driver.HasCommands, "The platform has no commands.");
        var room = scene.NewRoom();
        await driver.CommandAsync("ana", room, $"ask {Keys}", Token);
        var answer = await scene.UntilShownAsync(room, Says(KeysQuote), Token);
        answer.OnlyFor.ShouldBe("ana");

        await driver.ClickAsync("ana", answer, Button.Share, null, Token);

        await scene.UntilShownAsync(room, shown => Says(KeysQuote)(shown) && shown.OnlyFor is null, Token);
    }

    [Fact]
    public async Task What_the_asker_alone_may_read_is_told_to_the_asker_alone()
    {
        Assert.SkipUnless(driver.ReaderOf(Vault.Reader) is not null, "The platform's people cannot be looked up.");
        var chat = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = chat, Person = Vault.Reader, Text = "help" }, Token);
        await scene.UntilShownAsync(chat, Says("question"), Token);

        var own = await driver.SayAsync(new Utterance { Room = scene.NewRoom(), Person = Vault.Reader, Text = Vault.Question, MentionsBot = true }, Token);
        var others = await driver.SayAsync(new Utterance { Room = scene.NewRoom(), Person = "ben", Text = Vault.Question, MentionsBot = true }, Token);
        await scene.UntilQuietAsync(Token);

        var told = driver.ShownIn(own.Room).Concat(driver.ShownIn(chat)).Where(Says(Vault.Secret)).ShouldHaveSingleItem();
        (told.OnlyFor == Vault.Reader || told.Room == chat).ShouldBeTrue();
        told.Buttons.ShouldNotContain(Button.Share);
        driver.ShownIn(own.Room).Where(shown => shown.OnlyFor is null).ShouldHaveSingleItem().Text.ShouldBe(driver.ShownIn(others.Room).ShouldHaveSingleItem().Text);
    }

    [Fact]
    public async Task A_private_answer_is_shared_once()
    {
        Assert.SkipUnless(driver.HasCommands, "The platform has no commands.");
        var room = scene.NewRoom();
        await driver.CommandAsync("ana", room, $"ask {Keys}", Token);
        var answer = await scene.UntilShownAsync(room, Says(KeysQuote), Token);

        await Task.WhenAll(driver.ClickAsync("ana", answer, Button.Share, null, Token), driver.ClickAsync("ana", answer, Button.Share, null, Token));
        await scene.UntilShownAsync(room, Says(WordsOf(NoticeKind.AlreadyShared)), Token);
        await scene.UntilQuietAsync(Token);
        await driver.ClickAsync("ana", answer, Button.Share, null, Token);

        await scene.UntilAsync(room, shown => shown.Count(Says(WordsOf(NoticeKind.AlreadyShared))) == 2, Token);
        driver.ShownIn(room).Count(shown => Says(KeysQuote)(shown) && shown.OnlyFor is null).ShouldBe(1);
    }

    [Fact]
    public async Task Help_is_given()
    {
        var asked = await AskAsync(scene.NewRoom(), "help");

        (await scene.UntilShownAsync(asked.Room, Says("question"), Token)).Thread.ShouldBe(asked.Id);
    }

    [Fact]
    public async Task A_command_that_is_unknown_is_told_so_privately()
    {
        Assert.SkipUnless(driver.HasCommands, "The platform has no commands.");
        var room = scene.NewRoom();

        await driver.CommandAsync("ana", room, "dance <!channel>", Token);

        var reply = await scene.UntilShownAsync(room, Says(WordsOf(NoticeKind.UnknownCommand)), Token);
        reply.OnlyFor.ShouldBe("ana");
        reply.Text.ShouldNotContain("dance");
    }

    [Fact]
    public async Task A_mention_without_a_question_is_told_so()
    {
        var asked = await AskAsync(scene.NewRoom(), "");

        await scene.UntilShownAsync(asked.Room, Says(WordsOf(NoticeKind.EmptyQuestion)), Token);
    }

    [Fact]
    public async Task Thanks_are_returned_and_not_answered_with_the_answer_before()
    {
        var room = new Room("ana", IsDirect: true);
        await AskAsync(room, "Who keeps the keys of the workshop?");

        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = "Thanks a lot!" }, Token);

        await scene.UntilShownAsync(room, Says(WordsOf(NoticeKind.Welcome)), Token);
    }

    [Fact]
    public async Task A_fault_in_answering_is_told()
    {
        var asked = await AskAsync(scene.NewRoom(), ChatDrafter.Faulty);

        (await scene.UntilShownAsync(asked.Room, Says(WordsOf(NoticeKind.Fault)), Token)).Thread.ShouldBe(asked.Id);
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_told()
    {
        var asked = await AskAsync(scene.NewRoom(), ChatDrafter.Hanging);

        await scene.UntilShownAsync(asked.Room, Says(WordsOf(NoticeKind.TooSlow)), Token);
    }

    [Fact]
    public async Task An_outage_of_the_platform_delays_an_answer_and_does_not_lose_or_double_it()
    {
        driver.IsDown = true;
        var asked = await AskAsync(scene.NewRoom(), Keys);
        await UntilAsync(context => context.Posts.AnyAsync(row => row.Faults > 0 && row.IsOpen, Token));
        driver.IsDown = false;

        await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        await ShouldShowNoMoreAsync(asked.Room, 1);
    }

    [Theory]
    [InlineData(Repetition.SameEvent)]
    [InlineData(Repetition.NewEvent)]
    [InlineData(Repetition.NewMessage)]
    public async Task A_message_that_comes_again_is_answered_once(Repetition how)
    {
        var asked = await AskAsync(scene.NewRoom(), Keys);
        await driver.RepeatAsync(asked, how, Token);
        await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);
        await driver.RepeatAsync(asked, how, Token);

        await ShouldShowNoMoreAsync(asked.Room, 1);
    }

    [Fact]
    public async Task An_edited_question_is_answered_anew_in_the_same_place()
    {
        var asked = await AskAsync(scene.NewRoom(), Keys);
        var before = await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        await driver.EditAsync(asked, Saw, Token);

        (await scene.UntilShownAsync(asked.Room, Says(SawQuote), Token)).Id.ShouldBe(before.Id);
        await ShouldShowNoMoreAsync(asked.Room, 1);
    }

    [Fact]
    public async Task A_deleted_question_takes_its_answer_along()
    {
        var asked = await AskAsync(scene.NewRoom(), Keys);
        await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        await driver.DeleteAsync(asked, Token);

        await scene.UntilAsync(asked.Room, shown => shown.Count == 0, Token);
    }

    [Fact]
    public async Task An_answer_stays_when_others_took_part_in_its_thread()
    {
        var asked = await AskAsync(scene.NewRoom(), Keys);
        await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);
        await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ben", Text = "Good to know.", Thread = asked.Id }, Token);

        await driver.DeleteAsync(asked, Token);

        await ShouldShowNoMoreAsync(asked.Room, 1);
    }

    [Fact]
    public async Task Only_the_asker_can_delete_an_answer()
    {
        var asked = await AskAsync(scene.NewRoom(), Keys);
        var answer = await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        await driver.ClickAsync("ben", answer, Button.Delete, null, Token);
        (await scene.UntilShownAsync(asked.Room, Says(WordsOf(NoticeKind.OnlyTheAsker)), Token)).OnlyFor.ShouldBe("ben");
        driver.ShownIn(asked.Room).ShouldContain(shown => shown.Id == answer.Id);

        await driver.ClickAsync("ana", answer, Button.Delete, null, Token);
        await scene.UntilAsync(asked.Room, shown => shown.All(message => message.Id != answer.Id), Token);
    }

    [Fact]
    public async Task What_bots_say_is_left_alone()
    {
        var room = scene.NewRoom();
        await driver.SayAsync(new Utterance { Room = room, Person = "bot", Text = Keys, MentionsBot = true, IsFromBot = true }, Token);

        await ShouldShowNoMoreAsync(room, 0);
    }

    [Fact]
    public async Task Strangers_are_not_answered()
    {
        var room = scene.NewRoom();
        await driver.SayAsync(new Utterance { Room = room, Person = "eve", Text = Keys, MentionsBot = true, IsFromStranger = true }, Token);

        await ShouldShowNoMoreAsync(room, 0);
    }

    private static Func<Shown, bool> Says(string words) => shown => shown.Text.Contains(words, StringComparison.Ordinal);

    private Task<Utterance> AskAsync(Room room, string text) =>
        driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = text, MentionsBot = true }, Token);

    private async Task ShouldShowNoMoreAsync(Room room, int count)
    {
        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).Count.ShouldBe(count);
    }

    /// <summary>Follow-ups are searched for with the words of the question before.</summary>
    private async Task ShouldHaveSearchedForTheSawAsync(Room room, int answers)
    {
        await ShouldShowNoMoreAsync(room, answers);
        var payloads = await ReadAsync(context => context.Answers.OrderByDescending(row => row.At).Take(answers).Select(row => row.Payload).ToListAsync(Token));
        payloads.ShouldAllBe(payload => ChatJson.TryRead<AnswerRecord>(payload)!.Reply.Searched.Contains("saw"));
    }

    private async Task<T> ReadAsync<T>(Func<LibraryContext, Task<T>> read)
    {
        await using var context = await scene.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        return await read(context);
    }

    private async Task UntilAsync(Func<LibraryContext, Task<bool>> isSo)
    {
        while (!await ReadAsync(isSo))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(15), TimeProvider.System, Token);
        }
    }
}
