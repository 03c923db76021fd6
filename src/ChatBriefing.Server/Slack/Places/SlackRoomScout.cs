using System.Text.Json;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Places;

/// <summary>Asks Slack about a channel: its name, who shares it, and whether the bot is in it.</summary>
internal sealed class SlackRoomScout(SlackClient client, TimeProvider time) : IRoomScout
{
    /// <inheritdoc/>
    public string Platform => SlackPlatform.Name;

    /// <inheritdoc/>
    public async Task<RoomRecord?> LookAsync(string tenant, string room, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await client.ReadAsync("conversations.info", new Dictionary<string, string> { ["channel"] = room }, cancellationToken);
            return RecordOf(tenant, room, answer.Field("channel"));
        }
        catch (SlackException)
        {
            // No such channel, or one that the bot may not know of: to it they are the same.
            return null;
        }
    }

    private RoomRecord RecordOf(string tenant, string room, JsonElement channel)
    {
        var kind = Intake.RoomKinds.KindOf(channel);

        // Slack tells a bot of no direct talk, of one or several people, that it is not in.
        var isIn = kind is ConversationKind.Direct or ConversationKind.Group || channel.Flag("is_member");
        return new RoomRecord(
            Intake.Rooms.Of(tenant, channel.Text("id") is { Length: > 0 } id ? id : room, null, kind),
            channel.Text("name"),
            "",
            channel.Text("user"),
            isIn ? RoomState.Open : RoomState.Removed,
            isIn ? "" : "The bot is no member of the channel.",
            time.GetUtcNow());
    }
}
