using ChatBriefing.Asking;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Grounding;
using ChatBriefing.Library;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Channels;

/// <summary>The last look before posting holds for readers as for quotes.</summary>
public sealed class ClosedAtTheDeskTests
{
    private const string Question = "When does the freeze begin?";
    private static readonly Audience Room = new(["everyone", "slack:T1:channel:C1"]);

    [Fact]
    public async Task What_was_closed_between_the_search_and_the_post_is_not_said_nor_told_as_withheld()
    {
        using var desktop = new Desktop(LibraryOf());
        var result = await desktop.Asker.AskAsync(new Question { Text = Question, Audience = Room }, CancellationToken.None);
        result.ShouldBeOfType<Answer>();

        desktop.Readers.Set(("general", ["slack:T1:person:U1"]));
        var reply = await desktop.Desk.PrepareAsync(result, Room, CancellationToken.None);

        reply.IsAnswer.ShouldBeFalse();
        (reply.Withheld.Count, reply.Citations.Count, reply.Nearest.Count, reply.Checked.Count).ShouldBe((0, 0, 0, 0));
        reply.Text.ShouldNotContain("Monday");
    }

    [Fact]
    public async Task A_stored_answer_comes_back_for_those_who_may_still_read_it_and_for_nobody_else()
    {
        using var desktop = new Desktop(LibraryOf());
        var stored = StoredReply.Of(await desktop.Handler.HandleAsync(new Question { Text = Question, Audience = Room }, CancellationToken.None), Strictness.Strict);

        desktop.Readers.Set(("general", ["slack:T1:channel:C1"]));

        (await desktop.Desk.RestoreAsync(stored, Room, CancellationToken.None)).IsAnswer.ShouldBeTrue();
        var other = await desktop.Desk.RestoreAsync(stored, Audience.Everyone, CancellationToken.None);
        other.IsAnswer.ShouldBeFalse();
        (other.Withheld.Count, other.Checked.Count, other.Nearest.Count).ShouldBe((0, 0, 0));
        (await desktop.Desk.RestoreAsync(stored, Audience.Operator, CancellationToken.None)).IsAnswer.ShouldBeTrue();
    }

    [Fact]
    public async Task A_question_finds_nothing_in_what_its_audience_may_not_read()
    {
        using var desktop = new Desktop(LibraryOf());
        desktop.Readers.Set(("general", []));

        var reply = await desktop.Handler.HandleAsync(new Question { Text = Question, Audience = Room }, CancellationToken.None);

        reply.IsAnswer.ShouldBeFalse();
        reply.Nearest.ShouldBeEmpty();
    }

    private static MemoryLibrary LibraryOf()
    {
        var library = new MemoryLibrary();
        library.Add("freeze.txt", "The code freeze begins on Monday, 3 March. It ends when the release is out.");
        return library;
    }
}
