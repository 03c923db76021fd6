namespace ChatBriefing.Tests.Drafting;

public sealed class ExtractiveDrafterTests
{
    private const string Mill =
        "Mara Lindqvist, the mayor of Falun, opened the new paper mill on Monday. The mill cost 40 million kronor and employs 230 people. "
        + "It will ask the province to sell it the old dam. The dam has supplied the town with power since 1911.";

    private const string Rye =
        "Rye prices rose by seven percent in May because of the drought. Farmers said they expect a better harvest in autumn.";

    [Theory]
    [InlineData("Who opened the new paper mill in Falun?", "Mara Lindqvist")]
    [InlineData("How much did the paper mill cost?", "40 million kronor")]
    [InlineData("How many people does the mill employ?", "230 people")]
    [InlineData("Why did rye prices rise in May?", "because of the drought")]
    [InlineData("Since when has the dam supplied the town with power?", "1911")]
    public async Task Quotes_the_sentence_that_answers(string question, string expected) =>
        (await TestPassages.DraftAsync(question, Mill, Rye)).ShouldContain(sentence => sentence.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Who is the finance minister of Peru?")]
    [InlineData("When did the province sell the dam?")]
    [InlineData("What did Mara Lindqvist say about the harvest of potatoes?")]
    [InlineData("How do I reset my password?")]
    [InlineData("How old is Mara Lindqvist?")]
    [InlineData("Who painted the mayor of Falun?")]
    public async Task Drafts_nothing_when_no_sentence_answers(string question) =>
        (await TestPassages.DraftAsync(question, Mill, Rye)).ShouldBeEmpty();

    [Fact]
    public async Task Drafts_nothing_from_nothing() => (await TestPassages.DraftAsync("Who opened the mill?")).ShouldBeEmpty();
}
