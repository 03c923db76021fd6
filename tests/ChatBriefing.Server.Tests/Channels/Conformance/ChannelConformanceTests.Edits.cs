using ChatBriefing.Channels;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>Edits that come before their message, and edits that make something else of a question.</summary>
public abstract partial class ChannelConformanceTests<TDriver>
{
    [Fact]
    public async Task A_follow_up_whose_edit_comes_first_is_answered_once_as_it_reads_now()
    {
        var asked = await AskAsync(scene.NewRoom(), Saw);
        await scene.UntilShownAsync(asked.Room, Says(SawQuote), Token);
        var late = await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ana", Text = "In which yaer?", Thread = asked.Id, IsLate = true }, Token);

        await driver.EditAsync(late, FollowUp, Token);
        await driver.RepeatAsync(late, Repetition.SameEvent, Token);

        await scene.UntilAsync(asked.Room, shown => shown.Count(Says(SawQuote)) == 2, Token);
        await ShouldHaveSearchedForTheSawAsync(asked.Room, 2);
    }

    [Fact]
    public async Task Talk_whose_edit_comes_first_is_left_alone()
    {
        var asked = await AskAsync(scene.NewRoom(), Saw);
        await scene.UntilShownAsync(asked.Room, Says(SawQuote), Token);
        var late = await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ben", Text = "Thanks, I tell the others.", Thread = asked.Id, IsLate = true }, Token);

        await driver.EditAsync(late, "Thanks, I will tell the others.", Token);
        await driver.RepeatAsync(late, Repetition.SameEvent, Token);

        await ShouldShowNoMoreAsync(asked.Room, 1);
    }

    [Fact]
    public async Task Talk_that_was_left_alone_stays_so_when_it_is_edited()
    {
        var asked = await AskAsync(scene.NewRoom(), Saw);
        await scene.UntilShownAsync(asked.Room, Says(SawQuote), Token);
        await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ada", Text = "Good to know.", Thread = asked.Id }, Token);
        var talk = await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ben", Text = "Who wants tea?", Thread = asked.Id }, Token);
        await ShouldShowNoMoreAsync(asked.Room, 1);

        // By now ben is somebody who asks the bot in this thread.
        await driver.SayAsync(new Utterance { Room = asked.Room, Person = "ben", Text = Keys, Thread = asked.Id, MentionsBot = true }, Token);
        await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);
        await driver.EditAsync(talk, "Who wants tea or coffee?", Token);

        await ShouldShowNoMoreAsync(asked.Room, 2);
    }

    [Theory]
    [InlineData("documents", "Handbook of the workshop")]
    [InlineData("remove Handbook of the workshop", "Handbook of the workshop")]
    [InlineData("help", "question")]
    public async Task A_question_that_is_edited_into_an_order_gives_way_to_what_the_order_leads_to(string order, string words)
    {
        var asked = new Utterance { Room = scene.NewRoom(), Person = ChatScene<TDriver>.Admin, Text = Keys, MentionsBot = true };
        asked = await driver.SayAsync(asked, Token);
        var answer = await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        await driver.EditAsync(asked, order, Token);

        await scene.UntilShownAsync(asked.Room, shown => shown.Id != answer.Id && Says(words)(shown), Token);
        await ShouldShowNoMoreAsync(asked.Room, 1);
    }

    [Fact]
    public async Task A_question_that_is_edited_into_thanks_loses_its_answer()
    {
        var asked = await AskAsync(scene.NewRoom(), Keys);
        await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        await driver.EditAsync(asked, "Thanks!", Token);

        await scene.UntilShownAsync(asked.Room, Says(WordsOf(NoticeKind.Welcome)), Token);
        await ShouldShowNoMoreAsync(asked.Room, 1);
    }

    [Fact]
    public async Task A_question_that_is_edited_into_a_command_that_acts_loses_its_answer_and_nothing_is_done()
    {
        var asked = await AskAsync(scene.NewRoom(), Keys);
        await scene.UntilShownAsync(asked.Room, Says(KeysQuote), Token);

        await driver.EditAsync(asked, "pause s3t2k7", Token);

        await scene.UntilAsync(asked.Room, shown => shown.Count == 1 && Says(WordsOf(NoticeKind.EditedOrder))(shown[0]), Token);
        await ShouldShowNoMoreAsync(asked.Room, 1);
    }
}
