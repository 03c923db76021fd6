using ChatBriefing.Channels;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>What becomes of the rest of a long answer when the answer goes or changes.</summary>
public abstract partial class ChannelConformanceTests<TDriver>
{
    [Fact]
    public async Task The_rest_of_a_long_answer_goes_when_the_asker_deletes_the_answer()
    {
        var asked = await AskAsync(scene.NewRoom(), ChatDrafter.Long);
        var answer = await ShowAllAsync(asked, Charter.FirstSentence);

        await driver.ClickAsync("ana", answer, Button.Delete, null, Token);

        await ShouldShowNothingOpenAsync(asked);
    }

    [Fact]
    public async Task The_rest_of_a_long_answer_goes_with_its_question()
    {
        var asked = await AskAsync(scene.NewRoom(), ChatDrafter.Long);
        await ShowAllAsync(asked, Charter.FirstSentence);

        await driver.DeleteAsync(asked, Token);

        await ShouldShowNothingOpenAsync(asked);
    }

    [Fact]
    public async Task The_rest_of_a_long_answer_that_is_not_yet_posted_goes_with_its_question()
    {
        var asked = await AskAsync(scene.NewRoom(), ChatDrafter.Long);
        var answer = await scene.UntilShownAsync(asked.Room, Says(Charter.FirstSentence), Token);
        Assert.SkipUnless(answer.Buttons.Contains(Button.Rest), "The platform shows it whole.");
        await scene.UntilQuietAsync(Token);

        driver.IsDown = true;
        await driver.ClickAsync("ben", answer, Button.Rest, null, Token);
        await UntilAsync(context => context.Posts.AnyAsync(row => row.Faults > 0 && row.IsOpen, Token));
        await driver.DeleteAsync(asked, Token);
        await UntilAsync(async context => !await context.Turns.AnyAsync(Token));
        driver.IsDown = false;

        await ShouldShowNothingOpenAsync(asked);
    }

    [Fact]
    public async Task The_rest_of_an_edited_question_s_answer_takes_the_place_of_the_rest_before()
    {
        var asked = await AskAsync(scene.NewRoom(), ChatDrafter.Long);
        var answer = await ShowAllAsync(asked, Charter.FirstSentence);

        await driver.EditAsync(asked, ChatDrafter.LongBackwards, Token);
        await scene.UntilShownAsync(asked.Room, shown => shown.Id == answer.Id && Says(Charter.LastSentence)(shown), Token);
        await scene.UntilAsync(asked.Room, shown => shown.Count(message => message.OnlyFor is null) == 1, Token);
        await ShowAllAsync(asked, Charter.LastSentence);

        var all = driver.ShownIn(asked.Room);
        all.ShouldNotContain(shown => Says(WordsOf(NoticeKind.AlreadyShown))(shown));
        Charter.Sentences.Where(sentence => all.Count(Says(sentence)) != 1).ShouldBeEmpty();
    }

    /// <summary>Shows what had no room of an answer, as long as there is more; the answer's own message.</summary>
    private async Task<Shown> ShowAllAsync(Utterance asked, string first)
    {
        var answer = await scene.UntilShownAsync(asked.Room, Says(first), Token);
        Assert.SkipUnless(answer.Buttons.Contains(Button.Rest), "The platform shows it whole.");
        for (var open = OpenIn(asked.Room); open[^1].Buttons.Contains(Button.Rest); open = OpenIn(asked.Room))
        {
            await driver.ClickAsync("ben", open[^1], Button.Rest, null, Token);
            await scene.UntilAsync(asked.Room, messages => messages.Count(message => message.OnlyFor is null) > open.Count, Token);
        }

        await scene.UntilQuietAsync(Token);
        return answer;
    }

    private async Task ShouldShowNothingOpenAsync(Utterance asked)
    {
        await scene.UntilQuietAsync(Token);
        OpenIn(asked.Room).ShouldBeEmpty();
    }

    /// <summary>What everybody in the room sees.</summary>
    private List<Shown> OpenIn(Room room) => [.. driver.ShownIn(room).Where(shown => shown.OnlyFor is null)];
}
