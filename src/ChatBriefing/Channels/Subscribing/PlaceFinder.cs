using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Finds the room that a command names, and sees whether the bot can post there.</summary>
public sealed class PlaceFinder(IEnumerable<IRoomScout> scouts, IEnumerable<IDirectRoomOpener> openers, IRoomFinder finder, IRoomLister lister, DestinationRooms rooms)
{
    private const string Invite = "I am not in that channel. Invite me there first (Slack: /invite and my name, written in the channel; Teams: add the app to the team), then send the command again.";
    private const string NoChat = "I cannot write to you alone yet: send me a direct message first, then give the command again.";

    /// <summary>The place.</summary>
    /// <param name="turn">The command's turn.</param>
    /// <param name="place">The place as typed: see <see cref="ScheduleRequest.Place"/>.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public async Task<FoundPlace> FindAsync(Turn turn, string place, CancellationToken cancellationToken)
    {
        var here = turn.Conversation with { Thread = null };
        if (place == ScheduleRequest.ForMe || (place.Length == 0 && here.Kind == ConversationKind.Direct))
        {
            // A command may come from two people's own talk, which looks like one with the bot: where the bot can open its own, that tells which it is.
            var direct = here.Kind == ConversationKind.Direct && OpenerOf(here) is null ? Of(here, turn.Asker) : await DirectAsync(here, turn.Asker, cancellationToken);
            return direct is null ? FoundPlace.Wrong(NoChat) : new FoundPlace(direct, turn.Asker, "");
        }

        // Whoever can be spoken to in a room is in it, even before the room is written down.
        var room = place.Length == 0 ? await LookAsync(here, here.Channel, cancellationToken) ?? (HasScout(here) ? null : Of(here, "")) : await NamedAsync(here, place.TrimStart('#'), cancellationToken);
        return room switch
        {
            null when place.Length > 0 => FoundPlace.Wrong($"I don't know the channel “{place}”. Choose it from the list that opens while you type #, or give the command in the channel itself; I must be a member of it."),
            { State: RoomState.Open, Conversation.Kind: not ConversationKind.Direct } => new FoundPlace(room, "", ""),
            _ => FoundPlace.Wrong(Invite),
        };
    }

    /// <summary>The direct room with a person; null when there is none that the bot could write to.</summary>
    public Task<RoomRecord?> OfPersonAsync(Conversation here, string person, CancellationToken cancellationToken) => DirectAsync(here, person, cancellationToken);

    private async Task<RoomRecord?> DirectAsync(Conversation here, string person, CancellationToken cancellationToken)
    {
        if (OpenerOf(here) is { } opener)
        {
            return await opener.OpenAsync(here.Tenant, person, cancellationToken);
        }

        return await rooms.FindDirectAsync(here.Platform, here.Tenant, person, cancellationToken) is { State: RoomState.Open } open ? open : null;
    }

    private IDirectRoomOpener? OpenerOf(Conversation here) => openers.FirstOrDefault(opener => opener.Platform == here.Platform);

    /// <summary>By its id, or by a name that only one of the known rooms has.</summary>
    private async Task<RoomRecord?> NamedAsync(Conversation here, string name, CancellationToken cancellationToken)
    {
        var known = await RoomsAsync(here, cancellationToken);
        var named = known.Where(room => room.Conversation.Channel == name || room.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return await LookAsync(here, named is [var only] ? only.Conversation.Channel : name, cancellationToken);
    }

    private async Task<RoomRecord?> LookAsync(Conversation here, string channel, CancellationToken cancellationToken) =>
        scouts.FirstOrDefault(scout => scout.Platform == here.Platform) is { } scout
            ? await scout.LookAsync(here.Tenant, channel, cancellationToken)
            : await finder.FindAsync(here with { Channel = channel }, cancellationToken);

    private bool HasScout(Conversation here) => scouts.Any(scout => scout.Platform == here.Platform);

    private async Task<IEnumerable<RoomRecord>> RoomsAsync(Conversation here, CancellationToken cancellationToken) =>
        (await lister.ListAsync(here.Platform, cancellationToken)).Where(room => room.State == RoomState.Open && room.Conversation.Tenant == here.Tenant);

    private static RoomRecord Of(Conversation room, string person) => new(room, "", "", person, RoomState.Open, "", DateTimeOffset.UnixEpoch);
}
