using System.Collections.Concurrent;
using System.Globalization;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Intake;

/// <summary>Keeps what is known of rooms true: a message proves that one is open and by which address, a refusal that it is shut.</summary>
internal sealed partial class RoomKeeper(IRoomFinder finder, IRoomWriter writer, AdminRooms admins, IOutbox outbox, TimeProvider time, ILogger<RoomKeeper> logger)
{
    private const int MostSeen = 10_000;

    /// <summary>Rooms of which this process knows that the store holds the same.</summary>
    private readonly ConcurrentDictionary<string, string> seen = [];

    /// <summary>Learns from what somebody wrote.</summary>
    public async Task SeeAsync(TeamsActivity activity, Turn turn, CancellationToken cancellationToken)
    {
        var room = turn.Conversation with { Thread = null };
        var key = KeyOf(room);
        if (room.Route is { } route && !(seen.TryGetValue(key, out var known) && known == route))
        {
            var name = NameOf(activity);
            await OpenAsync(room, name, activity.ChannelData.TextAt("team.id"), room.Kind == ConversationKind.Direct ? turn.Asker : "", cancellationToken);
        }
    }

    /// <summary>The room can be posted to.</summary>
    public async Task OpenAsync(Conversation room, string name, string group, string person, CancellationToken cancellationToken)
    {
        var known = await finder.FindAsync(room, cancellationToken);
        await writer.WriteAsync(new RoomRecord(
            room,
            name.Length > 0 ? name : known?.Name ?? "",
            group.Length > 0 ? group : known?.Group ?? "",
            person.Length > 0 ? person : known?.Person ?? "",
            RoomState.Open,
            "",
            time.GetUtcNow()), cancellationToken);
        if (seen.Count > MostSeen)
        {
            seen.Clear();
        }

        seen[KeyOf(room)] = room.Route ?? "";
    }

    /// <summary>The room can no longer be posted to; the admins are told when nobody there asked for it.</summary>
    public async Task CloseAsync(Conversation conversation, RoomState state, string reason, CancellationToken cancellationToken)
    {
        var room = conversation with { Thread = null };
        var known = await finder.FindAsync(room, cancellationToken);
        seen.TryRemove(KeyOf(room), out _);
        var now = time.GetUtcNow();
        await writer.WriteAsync((known ?? new RoomRecord(room, "", "", "", state, reason, now)) with { State = state, Reason = reason, At = now }, cancellationToken);
        if (state == RoomState.Blocked && known?.State != RoomState.Blocked)
        {
            Log.Blocked(logger, room.Channel, reason);
            await TellAsync(room, now, cancellationToken);
        }
    }

    private async Task TellAsync(Conversation room, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var chats = await admins.FindAsync(TeamsPlatform.Name, room.Tenant, cancellationToken);
        await outbox.AddAsync(
        [
            .. chats.Where(chat => chat.Conversation.Channel != room.Channel).Select(chat => new Post
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"closed {room.Channel} {now.UtcTicks} {chat.Person}"),
                Conversation = chat.Conversation,
                Kind = PostKind.Create,
                Content = PostContent.Of(NoticeKind.RoomClosed),
            }),
        ], cancellationToken);
    }

    private static string NameOf(TeamsActivity activity) =>
        activity.ChannelData.TextAt("channel.name") is { Length: > 0 } channel ? channel : activity.Raw.TextAt("conversation.name");

    private static string KeyOf(Conversation room) => $"{room.Tenant} {room.Channel}";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Nothing more is posted to room {Room}: {Reason} Whoever is an admin is told.")]
        public static partial void Blocked(ILogger logger, string room, string reason);
    }
}
