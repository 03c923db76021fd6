namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>Edits of what was not said to the bot.</summary>
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
}
