using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Tests.Channels;

/// <summary>What words that were addressed to the bot want.</summary>
public sealed class SpokenTests
{
    [Theory]
    [InlineData("https://www.example.org/page", "https://www.example.org/page", null)]
    [InlineData("  HTTP://example.org  ", "HTTP://example.org", null)]
    [InlineData("add https://example.org/a?b=c", "https://example.org/a?b=c", null)]
    [InlineData("Add https://example.org rules of the house", "https://example.org", "rules of the house")]
    [InlineData("add https://example.org to rules", "https://example.org", "rules")]
    [InlineData("add example.org/page", "https://example.org/page", null)]
    public void An_address_alone_and_add_with_an_address_are_offers(string words, string address, string? collection) =>
        Spoken.Of(words, words, words, []).ShouldBe(new OfferAddress(address, collection));

    [Theory]
    [InlineData("What does https://example.org/page say?")]
    [InlineData("https://example.org/page what is this?")]
    [InlineData("is https://example.org one of our documents")]
    [InlineData("add up the costs of 2024 and 2025")]
    [InlineData("add")]
    [InlineData("add the new policy")]
    [InlineData("documents needed for a visa")]
    [InlineData("which documents are there?")]
    [InlineData("remove the cover, but how?")]
    [InlineData("remove?")]
    [InlineData("how do I remove a document")]
    [InlineData("remove this\nand that")]
    public void A_question_stays_a_question(string words) => Spoken.Of(words, words, words, []).ShouldBe(new Ask(words));

    [Theory]
    [InlineData("documents", "")]
    [InlineData("List documents", "")]
    [InlineData("list documents travel 2025", "travel 2025")]
    [InlineData("documents: travel", "travel")]
    public void Documents_are_listed(string words, string looked) => Spoken.Of(words, words, words, []).ShouldBe(new ListDocuments(looked));

    [Theory]
    [InlineData("remove 0a1b2c3d4e5f", "0a1b2c3d4e5f")]
    [InlineData("Remove Travel policy 2025", "Travel policy 2025")]
    [InlineData("remove X", "X")]
    public void A_removal_is_asked_for(string words, string meant) => Spoken.Of(words, words, words, []).ShouldBe(new ProposeRemoval(meant));

    [Theory]
    [InlineData("help")]
    [InlineData("/Help!")]
    public void Help_is_asked_for(string words) => Spoken.Of(words, words, words, []).ShouldBe(new Help());

    [Fact]
    public void Files_come_first_whatever_is_written_beside_them()
    {
        OfferedFile[] files = [new("a.pdf", "pdf", "f")];

        Spoken.Of(" https://example.org ", " https://example.org ", "https://example.org", files).ShouldBeOfType<OfferFiles>().Words.ShouldBe("https://example.org");
    }

    [Theory]
    [InlineData("add to rules", "rules")]
    [InlineData("add this to House rules", "House rules")]
    [InlineData("here is the policy", null)]
    [InlineData("add", null)]
    public void A_collection_can_be_named_beside_files(string words, string? collection) => Spoken.CollectionIn(words).ShouldBe(collection);

    [Theory]
    [InlineData("documents travel policy")]
    [InlineData("documents")]
    public void A_command_lists_by_the_bare_word(string words) => Spoken.OfCommand(words).ShouldBeOfType<ListDocuments>();

    [Fact]
    public void A_command_that_adds_or_removes_nothing_is_told_how() =>
        new[] { Spoken.OfCommand("add"), Spoken.OfCommand("remove") }.ShouldBe([new OfferAddress("", null), new ProposeRemoval("")]);
}
