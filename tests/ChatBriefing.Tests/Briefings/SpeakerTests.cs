using ChatBriefing.Briefings;

namespace ChatBriefing.Tests.Briefings;

/// <summary>Sentences of one wording that different speakers say.</summary>
public sealed class SpeakerTests
{
    private readonly Newsroom room = new();

    [Theory]
    [InlineData("Schools will stay closed on Monday because of the heavy snow, the city of Graz said.", "Schools will not stay closed on Monday because of the heavy snow, the city of Linz said.")]
    [InlineData("Net revenue from oil trading rose 5 percent in the third quarter, Shell said.", "Net revenue from oil trading rose 7 percent in the third quarter, BP said.")]
    [InlineData("Shell said that net revenue from oil trading rose 5 percent in the third quarter.", "BP said that net revenue from oil trading rose 7 percent in the third quarter.")]
    public async Task Two_that_speak_of_themselves_do_not_disagree(string one, string other)
    {
        room.Add("Agency", one);
        room.Add("Newspaper", other);

        var items = (await room.WriteAsync()).Items;

        items.ShouldAllBe(item => item.Kind == ItemKind.New);
        items.SelectMany(item => item.Sentences).Select(sentence => sentence.Text).ShouldBe([one, other], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Schools will stay closed on Monday because of the heavy snow, the city of Graz said.", "Schools will not stay closed on Monday because of the heavy snow, the city of Linz said.")]
    [InlineData("Net revenue from oil trading rose 5 percent in the third quarter, Shell said.", "Net revenue from oil trading rose 7 percent in the third quarter, BP said.")]
    public async Task One_that_speaks_of_itself_does_not_update_what_another_said(string told, string come)
    {
        room.Add("Agency", told);
        await room.PostAsync(await room.WriteAsync());
        room.Add("Newspaper", come);

        (await room.WriteAsync()).Items.ShouldHaveSingleItem().Kind.ShouldBe(ItemKind.New);
    }

    [Theory]
    [InlineData("Net revenue from oil trading in Norway rose 5 percent in the third quarter, Shell said.", "Net revenue from oil trading in Norway rose 7 percent in the third quarter, Greenpeace said.")]
    [InlineData("Net revenue from oil trading rose 5 percent in the third quarter, Shell said.", "Net revenue from oil trading rose 7 percent in the third quarter, Shell manager Ida Holm said.")]
    [InlineData("Net revenue from oil trading rose 5 percent in the third quarter, Shell said.", "Net revenue from oil trading rose 7 percent in the third quarter, the union said.")]
    public async Task Speakers_that_name_one_subject_disagree(string one, string other)
    {
        room.Add("Agency", one);
        room.Add("Newspaper", other);

        (await room.WriteAsync()).Items.ShouldHaveSingleItem().Kind.ShouldBe(ItemKind.Disagreement);
    }
}
