using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Library;
using ChatBriefing.Tests.Briefings;

namespace ChatBriefing.Tests.Channels.Subscribing;

/// <summary>Which documents are meant by what is typed behind "like".</summary>
public sealed class TopicFinderTests
{
    private readonly Newsroom room = new();

    [Theory]
    [InlineData("\"Alpha\" report", "like \"Alpha\" report")]
    [InlineData("“Alpha” report", "like \"“Alpha” report\"")]
    [InlineData("Officers'", "like Officers'")]
    [InlineData("Officers'", "like \"Officers'\"")]
    [InlineData("Bread; butter", "like \"Bread; butter\"")]
    [InlineData("Bread, butter", "like Bread, butter")]
    public async Task A_title_is_found_with_its_marks(string title, string typed)
    {
        var id = room.Add(title, "Some words.");

        var found = await FindAsync(typed);

        found.Objection.ShouldBeEmpty();
        found.Topics.ShouldHaveSingleItem().Examples.ShouldBe([id]);
    }

    [Fact]
    public async Task What_is_not_found_is_words_unless_it_stands_in_marks()
    {
        room.Add("Ferry", "Some words.");

        (await FindAsync("like new cars; energy")).Topics.Select(topic => topic.Words).ShouldBe(["like new cars", "energy"]);
        (await FindAsync("like \"new cars\"")).Objection.ShouldContain("There is no document “new cars”");
        (await FindAsync("like \"Ferry\", \"new cars\"")).Objection.ShouldContain("There is no document “new cars”");
    }

    private Task<FoundTopics> FindAsync(string typed) => new TopicFinder(room.Readable).FindAsync(TopicWords.Split(typed), Audience.Everyone, CancellationToken.None);
}
