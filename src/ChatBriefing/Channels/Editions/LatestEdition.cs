using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Channels.Editions;

/// <summary>Finds the newest edition that a person gets, or that stands where every member of the tenant may read it.</summary>
public sealed class LatestEdition(IEditionLister editions, IRoomLister rooms, EditionLoader loader, AudienceFinder audiences)
{
    private const int Recent = 200;

    /// <summary>The edition; null when there is none.</summary>
    public async Task<EditionMessage?> FindAsync(Conversation here, string person, CancellationToken cancellationToken)
    {
        var recent = (await editions.ListAsync(null, Recent, cancellationToken))
            .Where(edition => edition is { State: EditionState.Posted, Items: > 0 } && (edition.Destination.Platform, edition.Destination.Tenant) == (here.Platform, here.Tenant))
            .ToList();
        if (recent.Count == 0)
        {
            return null;
        }

        var open = (await rooms.ListAsync(here.Platform, cancellationToken))
            .Where(room => room.Conversation.Tenant == here.Tenant && room is { State: RoomState.Open, Conversation.Kind: ConversationKind.PublicChannel })
            .Select(room => room.Conversation.Channel)
            .ToHashSet();
        var latest = recent.Find(edition => edition.Destination.Person == person || (edition.Destination.Person is null && open.Contains(edition.Destination.Room)));
        return latest is null ? null : await loader.LoadAsync(latest.Id, await audiences.OfPersonAsync(here, person, cancellationToken), cancellationToken);
    }
}
