using ChatBriefing.Asking;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Grounding;
using ChatBriefing.Library;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Channels;

/// <summary>Replies that were stored, and what comes back of them.</summary>
public sealed class RestoringTests
{
    private const string Text = "The freeze begins on Monday. The canteen serves lentil soup.";
    private const string Freeze = "When does the freeze begin?";

    private readonly MemoryLibrary library = new();

    [Fact]
    public async Task A_stored_reply_comes_back_as_it_was()
    {
        library.Add("plan", Text);
        using var desktop = new Desktop(library);
        var reply = await desktop.AskAsync(Freeze);

        var restored = await desktop.Desk.RestoreAsync(StoredReply.Of(reply, Strictness.Strict), Audience.Everyone, CancellationToken.None);

        restored.Text.ShouldBe(reply.Text);
        restored.Citations.ShouldBe(reply.Citations);
        restored.Checked.ShouldBe(reply.Checked);
        restored.Searched.ShouldBe(reply.Searched);
    }

    [Fact]
    public async Task The_seed_questions_come_back_as_they_were()
    {
        using var desktop = new Desktop(Seeds.Library());
        foreach (var question in new[] { "Who is the president of Syria?", "What will Sharaa ask Putin for?", "When was Assad ousted?", "Who cooks in Paris?" })
        {
            var reply = await desktop.Handler.HandleAsync(new Question { Text = question }, CancellationToken.None);
            var restored = await desktop.Desk.RestoreAsync(StoredReply.Of(reply, Strictness.Strict), Audience.Everyone, CancellationToken.None);

            restored.Text.ShouldBe(reply.Text);
            restored.Nearest.Select(citation => citation.Quote).ShouldBe(reply.Nearest.Select(citation => citation.Quote));
        }
    }

    [Fact]
    public async Task A_sentence_that_was_altered_in_the_store_does_not_come_back()
    {
        library.Add("plan", Text);
        using var desktop = new Desktop(library);
        var stored = StoredReply.Of(await desktop.AskAsync(Freeze), Strictness.Strict);
        var altered = stored with { Sentences = [stored.Sentences[0] with { Text = "The freeze begins on Friday." }] };

        var restored = await desktop.Desk.RestoreAsync(altered, Audience.Everyone, CancellationToken.None);

        restored.IsAnswer.ShouldBeFalse();
        restored.Withheld.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Spans_that_point_nowhere_back_nothing()
    {
        library.Add("plan", Text);
        using var desktop = new Desktop(library);
        var stored = StoredReply.Of(await desktop.AskAsync(Freeze), Strictness.Strict);
        foreach (var (start, length) in new[] { (-5, 10), (0, 10_000), (int.MaxValue, 1), (3, int.MaxValue), (5, -2) })
        {
            var span = stored.Sentences[0].Spans[0] with { Start = start, Length = length };
            var broken = stored with { Sentences = [stored.Sentences[0] with { Text = "The freeze begins on Friday.", Spans = [span] }], Nearest = [span] };

            (await desktop.Desk.RestoreAsync(broken, Audience.Everyone, CancellationToken.None)).IsAnswer.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task A_removed_document_is_quoted_nowhere_any_more()
    {
        var version = library.Add("plan", Text);
        using var desktop = new Desktop(library);
        var stored = StoredReply.Of(await desktop.AskAsync(Freeze), Strictness.Strict);

        library.Remove(version.DocumentId);
        var restored = await desktop.Desk.RestoreAsync(stored, Audience.Everyone, CancellationToken.None);

        restored.IsAnswer.ShouldBeFalse();
        restored.Citations.ShouldBeEmpty();
        restored.Text.ShouldContain("changed or removed");
    }

    [Fact]
    public async Task A_stored_abstention_comes_back_with_its_reason_and_its_nearest_excerpts()
    {
        library.Add("plan", Text);
        using var desktop = new Desktop(library);
        var reply = await desktop.AskAsync("Who cooks the lentil soup in Paris?");

        var restored = await desktop.Desk.RestoreAsync(StoredReply.Of(reply, Strictness.Strict), Audience.Everyone, CancellationToken.None);

        restored.IsAnswer.ShouldBeFalse();
        restored.Text.ShouldBe(reply.Text);
        restored.Nearest.ShouldBe(reply.Nearest);
    }
}
