using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Channels.Editions;

/// <summary>Finds the newest edition that a person gets, or that stands where every member of the tenant may read it.</summary>
public sealed class LatestEdition(ILatestEditionFinder editions, IRoomLister rooms, EditionLoader loader, AudienceFinder audiences)
{
    /// <summary>The edition; null when there is none.</summary>
    public async Task<EditionMessage?> FindAsync(Conversation here, string person, CancellationToken cancellationToken)
    {
        var seen = (await rooms.ListAsync(here.Platform, cancellationToken))
            .Where(room => room.Conversation.Tenant == here.Tenant && IsSeenBy(person, room))
            .Select(room => room.Conversation)
            .ToList();
        var latest = await editions.FindAsync(seen, cancellationToken);

        // A room's person may have become another one since; what was for one person is shown to nobody else.
        return latest is null || (latest.Destination.Person is { } only && only != person)
            ? null
            : await loader.LoadAsync(latest, await audiences.OfPersonAsync(here, person, cancellationToken), cancellationToken);
    }

    private static bool IsSeenBy(string person, RoomRecord room) => room.Conversation.Kind == ConversationKind.Direct
        ? room.Person == person
        : room is { State: RoomState.Open, Conversation.Kind: ConversationKind.PublicChannel };
}
