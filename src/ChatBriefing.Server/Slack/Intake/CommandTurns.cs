using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>Makes turns of slash commands, which are answered to the one who typed them.</summary>
internal sealed class CommandTurns(RoomKinds kinds, TimeProvider time)
{
    /// <summary>The turn; null when the command lacks what every command has.</summary>
    public async Task<Turn?> OfAsync(SlashCommand command, CancellationToken cancellationToken)
    {
        if (command.UserId.Length == 0 || command.ChannelId.Length == 0)
        {
            return null;
        }

        var typed = TypedText.Read(command.Text, "");
        return new Turn
        {
            Conversation = Rooms.Of(command.TeamId, command.ChannelId, null, await kinds.OfAsync(command.TeamId, command.ChannelId, cancellationToken)),
            Asker = command.UserId,
            Verb = Commanded.Of(typed.Words, typed.Ids, typed.Whole),
            Keys = new TurnKeys { EventId = $"command {command.TriggerId} {command.UserId}" },
            ReceivedAt = time.GetUtcNow(),
            IsAddressed = true,
            IsPrivate = true,
            Handle = command.ResponseUrl.Length > 0 ? command.ResponseUrl : null,
        };
    }
}
