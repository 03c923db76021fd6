using System.Text.Json.Nodes;
using ChatBriefing.Server.Slack.Api;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Opens windows.</summary>
internal sealed class ModalErrands(SlackClient client)
{
    /// <summary>Opens a view for the click that <paramref name="triggerId"/> belongs to.</summary>
    public Errand Open(string triggerId, JsonObject view) => new("opening a window", cancellationToken =>
        client.CallAsync("views.open", new JsonObject { ["trigger_id"] = triggerId, ["view"] = view }, cancellationToken));
}
