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
}
