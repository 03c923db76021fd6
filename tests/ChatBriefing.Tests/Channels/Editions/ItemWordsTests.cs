using ChatBriefing.Channels.Editions;

namespace ChatBriefing.Tests.Channels.Editions;

public sealed class ItemWordsTests
{
    [Theory]
    [InlineData("more on 3", 3)]
    [InlineData("3?", 3)]
    [InlineData("3", 3)]
    [InlineData("#3", 3)]
    [InlineData("what about the second item", 2)]
    [InlineData("What about the second one?", 2)]
    [InlineData("tell me more about item 4", 4)]
    [InlineData("Could you tell me more about number two, please?", 2)]
    [InlineData("details on the first", 1)]
    [InlineData("and 2?", 2)]
    [InlineData("more about the last one", 6)]
    [InlineData("more on 9", null)]
    [InlineData("more on 5", null)]
    [InlineData("3 people were hurt?", null)]
    [InlineData("Who was hurt in the second attack?", null)]
    [InlineData("more", null)]
    [InlineData("thanks", null)]
    [InlineData("", null)]
    public void A_reply_that_is_only_about_an_item_names_it(string text, int? number) => ItemWords.Read(text, [1, 2, 3, 4, 6]).ShouldBe(number);

    [Theory]
    [InlineData("more on 9", true, true)]
    [InlineData("more on 9", false, true)]
    [InlineData("9?", true, true)]
    [InlineData("9?", false, false)]
    [InlineData("What is 42?", false, false)]
    [InlineData("more about the 9 ferries", true, false)]
    public void A_number_that_no_item_has_is_meant_as_one_below_the_edition_or_with_more(string text, bool isBelow, bool isMeant) =>
        ItemWords.IsMeant(text, isBelow).ShouldBe(isMeant);
}
