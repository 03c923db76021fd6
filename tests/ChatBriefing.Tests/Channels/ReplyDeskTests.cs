using ChatBriefing.Asking;
using ChatBriefing.Library;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Channels;

public sealed class ReplyDeskTests
{
    private const string Text = "The freeze begins on Monday. The canteen serves lentil soup.";

    [Fact]
    public async Task A_quote_that_stands_in_the_store_goes_out()
    {
        var library = new MemoryLibrary();
        library.Add("plan", Text);
        using var desktop = new Desktop(library);

        var reply = await desktop.AskAsync("When does the freeze begin?");

        reply.IsAnswer.ShouldBeTrue();
        reply.Citations[0].Quote.ShouldBe("The freeze begins on Monday.");
        reply.Text.ShouldBe("The freeze begins on Monday. [1]");
    }

    [Fact]
    public async Task A_quote_that_the_store_does_not_have_is_held_back_with_the_reason()
    {
        var library = new MemoryLibrary();
        var version = library.Add("plan", Text);
        using var desktop = new Desktop(library);
        var answer = await desktop.Asker.AskAsync(new Question { Text = "When does the freeze begin?" }, CancellationToken.None);

        library.Replace(version, Text.Replace("Monday", "Friday", StringComparison.Ordinal));
        var reply = await desktop.Desk.PrepareAsync(answer, Audience.Everyone, CancellationToken.None);

        reply.IsAnswer.ShouldBeFalse();
        reply.Citations.ShouldBeEmpty();
        reply.Withheld.ShouldHaveSingleItem().Reason.ShouldContain("changed or removed");
        reply.Text.ShouldContain("changed or removed");
    }

    [Fact]
    public async Task A_document_removed_meanwhile_is_quoted_nowhere()
    {
        var library = new MemoryLibrary();
        var version = library.Add("plan", Text);
        using var desktop = new Desktop(library);
        var abstention = await desktop.Asker.AskAsync(new Question { Text = "Who cooks the lentil soup in Paris?" }, CancellationToken.None);

        library.Remove(version.DocumentId);
        var reply = await desktop.Desk.PrepareAsync(abstention, Audience.Everyone, CancellationToken.None);

        reply.Nearest.ShouldBeEmpty();
        reply.Citations.ShouldBeEmpty();
    }
}
