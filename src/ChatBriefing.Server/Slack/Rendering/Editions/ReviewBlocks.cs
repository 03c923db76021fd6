using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering.Editions;

/// <summary>What stands below an edition that is shown to an editor: the buttons, or who decided.</summary>
internal static class ReviewBlocks
{
    /// <summary>The blocks; none for readers.</summary>
    public static IReadOnlyList<JsonObject> Of(EditionMessage message) => message.Review switch
    {
        null => [],
        { IsOpen: true } review =>
        [
            Block.Context("Draft: it goes out only when one of its editors approves it."),
            Block.Actions(
                Button.Primary(ActionIds.ApproveDraft, "Approve", EditionValue.Of(message.Head.EditionId, review.Revision)),
                Button.Of(ActionIds.EditDraft, "Edit", message.Head.EditionId),
                Button.Of(ActionIds.SkipDraft, "Skip", EditionValue.Of(message.Head.EditionId, review.Revision))),
        ],
        var ended => [Block.Context(ended.Text)],
    };
}
