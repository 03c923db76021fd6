using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Channels.Editions;

/// <summary>Finds drafts for their editors, and keeps the messages that show them in step.</summary>
public sealed class DraftPosts(IEditionFinder editions, DestinationRooms rooms)
{
    /// <summary>
    /// The draft; null when it waits for no decision (any more), or not for one of who asks. Its editors are those it was
    /// written for, whatever the subscription says by now.
    /// </summary>
    public async Task<FoundDraft?> FindAsync(Turn turn, string editionId, CancellationToken cancellationToken)
    {
        var (platform, tenant) = (turn.Conversation.Platform, turn.Conversation.Tenant);
        if (await editions.FindAsync(editionId, cancellationToken) is not { State: EditionState.InReview } edition
            || (edition.Destination.Platform, edition.Destination.Tenant) != (platform, tenant)
            || !edition.Editors.Contains(turn.Asker))
        {
            return null;
        }

        var direct = new List<RoomRecord>();
        foreach (var editor in edition.Editors.Distinct())
        {
            direct.AddRange(await rooms.FindDirectAsync(platform, tenant, editor, cancellationToken) is { State: RoomState.Open } room ? [room] : []);
        }

        return new FoundDraft(edition, direct);
    }

    /// <summary>Updates of the messages that show the draft; what they show is as it is when they are sent.</summary>
    public static IEnumerable<Post> Updates(QueuedTurn queued, FoundDraft draft) => draft.Rooms.Select(room => new Post
    {
        Key = $"{queued.Key}.{room.Person}",
        Conversation = room.Conversation,
        Kind = PostKind.Update,
        Content = PostContent.Edition(draft.Edition.Id),
        TargetKey = DraftKey.Of(draft.Edition.Id, room.Person),
    });
}
