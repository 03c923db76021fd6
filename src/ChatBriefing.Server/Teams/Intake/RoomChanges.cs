using ChatBriefing.Channels;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Intake;

/// <summary>Applies what Teams tells about rooms: the bot comes and goes, channels and teams are made, renamed and deleted.</summary>
internal sealed class RoomChanges(RoomKeeper keeper, IRoomLister rooms)
{
    private const string Removed = "The app was removed there.";
    private const string Deleted = "The channel or its team was deleted or archived.";

    /// <summary>Applies it; what changes nothing is passed over.</summary>
    public Task ApplyAsync(TeamsActivity activity, CancellationToken cancellationToken) => WhatOf(activity) switch
    {
        "add" or "add-upgrade" or "botAdded" => OpenAsync(activity, cancellationToken),
        "remove" or "remove-upgrade" or "botRemoved" => LeaveAsync(activity, Removed, cancellationToken),
        "channelCreated" or "channelRenamed" or "channelRestored" or "channelShared" => OpenChannelAsync(activity, cancellationToken),
        "channelDeleted" or "channelUnshared" => keeper.CloseAsync(ChannelOf(activity), RoomState.Removed, Deleted, cancellationToken),
        "teamDeleted" or "teamHardDeleted" or "teamArchived" => LeaveAsync(activity, Deleted, cancellationToken),
        "teamRestored" or "teamUnarchived" => ReopenAsync(activity, cancellationToken),
        _ => Task.CompletedTask,
    };

    private static string WhatOf(TeamsActivity activity)
    {
        if (activity.Type == "installationUpdate")
        {
            return activity.Raw.Text("action");
        }

        return Names(activity, "membersAdded") ? "botAdded" : Names(activity, "membersRemoved") ? "botRemoved" : activity.ChannelData.Text("eventType");
    }

    private static bool Names(TeamsActivity activity, string list) => activity.Raw.Items(list).Any(member => member.Text("id") == activity.Recipient);

    /// <summary>In a team the bot is added to the channel that was chosen, else to the one the event came from.</summary>
    private Task OpenAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        var room = ChannelOf(activity);
        return keeper.OpenAsync(room, NameOf(activity), activity.ChannelData.TextAt("team.id"), room.Kind == ConversationKind.Direct ? activity.Person : "", cancellationToken);
    }

    private Task OpenChannelAsync(TeamsActivity activity, CancellationToken cancellationToken) =>
        activity.ChannelData.TextAt("channel.id").Length == 0
            ? Task.CompletedTask
            : keeper.OpenAsync(ChannelOf(activity), NameOf(activity), activity.ChannelData.TextAt("team.id"), "", cancellationToken);

    private async Task LeaveAsync(TeamsActivity activity, string reason, CancellationToken cancellationToken)
    {
        await keeper.CloseAsync(ChannelOf(activity), RoomState.Removed, reason, cancellationToken);
        foreach (var room in await OfTeamAsync(activity, RoomState.Open, cancellationToken))
        {
            await keeper.CloseAsync(room.Conversation, RoomState.Removed, reason, cancellationToken);
        }
    }

    private async Task ReopenAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        foreach (var room in await OfTeamAsync(activity, RoomState.Removed, cancellationToken))
        {
            await keeper.OpenAsync(room.Conversation, room.Name, room.Group, room.Person, cancellationToken);
        }
    }

    private async Task<IEnumerable<RoomRecord>> OfTeamAsync(TeamsActivity activity, RoomState state, CancellationToken cancellationToken) =>
        activity.ChannelData.TextAt("team.id") is { Length: > 0 } team
            ? (await rooms.ListAsync(TeamsPlatform.Name, cancellationToken)).Where(room => room.Group == team && room.State == state && room.Conversation.Tenant == activity.Tenant)
            : [];

    private static Conversation ChannelOf(TeamsActivity activity)
    {
        var here = Conversations.Of(activity) with { Thread = null };
        var channel = activity.ChannelData.TextAt("channel.id") is { Length: > 0 } named ? named : activity.ChannelData.TextAt("settings.selectedChannel.id");
        return channel.Length > 0 ? here with { Channel = channel } : here;
    }

    private static string NameOf(TeamsActivity activity) =>
        activity.ChannelData.TextAt("channel.name") is { Length: > 0 } channel ? channel : activity.Raw.TextAt("conversation.name");
}
