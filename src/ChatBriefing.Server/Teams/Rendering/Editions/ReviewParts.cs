using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering.Editions;

/// <summary>What stands below an edition that is shown to an editor.</summary>
internal static class ReviewParts
{
    /// <summary>The line: that it waits, or who decided; none for readers.</summary>
    public static IEnumerable<JsonObject> Lines(EditionMessage message) => message.Review switch
    {
        null => [],
        { IsOpen: true } => [Card.Line("Draft: it goes out only when one of its editors approves it.", isSubtle: true)],
        var review => [Card.Line(review.Text, isSubtle: true)],
    };

    /// <summary>The buttons, while a decision is awaited.</summary>
    public static IEnumerable<JsonObject> Buttons(EditionMessage message) => message.Review is { IsOpen: true } review
        ?
        [
            Press.Of(CardVerbs.ApproveDraft, "Approve", EditionValue.Of(message.Head.EditionId, review.Revision), "positive"),
            Press.Of(CardVerbs.EditDraft, "Edit", message.Head.EditionId),
            Press.Of(CardVerbs.SkipDraft, "Skip", EditionValue.Of(message.Head.EditionId, review.Revision)),
        ]
        : [];
}
