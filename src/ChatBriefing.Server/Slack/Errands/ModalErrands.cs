using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Opens windows.</summary>
internal sealed class ModalErrands(SlackClient client, WordErrands words)
{
    /// <summary>Opens a view for a click; who clicked is told when it cannot be opened.</summary>
    public Errand Open(Interaction interaction, JsonObject view) => new("opening a window", async cancellationToken =>
    {
        try
        {
            await client.CallAsync("views.open", new JsonObject { ["trigger_id"] = interaction.TriggerId, ["view"] = view }, cancellationToken);
        }
        catch (Exception fault) when (fault is SlackException or SlackRateLimitException or SlackUnreachableException
            && words.Tell(interaction, NoticeKind.NoWindow) is { } word)
        {
            await word.RunAsync(cancellationToken);
            throw;
        }
    });
}
