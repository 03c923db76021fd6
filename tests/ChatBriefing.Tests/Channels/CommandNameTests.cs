using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Tests.Channels;

/// <summary>The command, written out in a message.</summary>
public sealed class CommandNameTests
{
    [Theory]
    [InlineData("/briefing", "")]
    [InlineData("/briefing schedule weekdays 8:30 Europe/Berlin", "schedule weekdays 8:30 Europe/Berlin")]
    [InlineData(" /Briefing ask Where is the key?", "ask Where is the key?")]
    [InlineData("briefing schedule daily 9:00 topics \"keys\"", "schedule daily 9:00 topics \"keys\"")]
    [InlineData("briefing list", "list")]
    [InlineData("briefing help", "help")]
    [InlineData("briefing documents", "documents")]
    [InlineData("Briefing add https://example.org/page", "add https://example.org/page")]
    public void What_stands_behind_it_is_the_command(string words, string behind) => CommandName.Behind(words).ShouldBe(behind);

    [Theory]
    [InlineData("briefing")]
    [InlineData("briefing of the ministers on Tuesday")]
    [InlineData("Briefing schedule of the ministry?")]
    [InlineData("/briefings are late")]
    [InlineData("Is there a /briefing list?")]
    [InlineData("")]
    public void Other_words_are_none(string words) => CommandName.Behind(words).ShouldBeNull();

    [Theory]
    [InlineData("ask Where is the key?", typeof(Ask))]
    [InlineData("", typeof(Help))]
    [InlineData("list", typeof(Brief))]
    [InlineData("documents travel", typeof(ListDocuments))]
    [InlineData("frobnicate", typeof(Unknown))]
    [InlineData("where is the key?", typeof(Ask))]
    public void A_command_is_read_alike_everywhere(string behind, Type verb) => Commanded.Of(behind, behind, behind).ShouldBeOfType(verb);
}
