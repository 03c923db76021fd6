using ChatBriefing.Channels;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Wire;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Slack.Places;

/// <summary>Opens the direct conversation with a person.</summary>
internal sealed class SlackDirectRooms(SlackClient client, TimeProvider time) : IDirectRoomOpener
{
    /// <inheritdoc/>
    public string Platform => SlackPlatform.Name;

    /// <inheritdoc/>
    public async Task<RoomRecord?> OpenAsync(string tenant, string person, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await client.CallAsync("conversations.open", new JsonObject { ["users"] = person }, cancellationToken);
            return answer.Field("channel").Text("id") is { Length: > 0 } id
                ? new RoomRecord(Intake.Rooms.Of(tenant, id, null, ConversationKind.Direct), "", "", person, RoomState.Open, "", time.GetUtcNow())
                : null;
        }
        catch (SlackException)
        {
            return null;
        }
    }
}
