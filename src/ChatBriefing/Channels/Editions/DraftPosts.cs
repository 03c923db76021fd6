using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Channels.Editions;

/// <summary>Finds drafts for their editors, and keeps the messages that show them in step.</summary>
public sealed class DraftPosts(IEditionFinder editions, ISubscriptionFinder subscriptions, IRoomLister rooms)
{
    /// <summary>The draft; null when it waits for no decision (any more), or not for one of who asks.</summary>
    public async Task<FoundDraft?> FindAsync(Turn turn, string editionId, CancellationToken cancellationToken)
    {
        if (await editions.FindAsync(editionId, cancellationToken) is not { State: EditionState.InReview } edition
            || await subscriptions.FindAsync(edition.SubscriptionId, cancellationToken) is not { Subscription: var subscription }
            || (edition.Destination.Platform, edition.Destination.Tenant) != (turn.Conversation.Platform, turn.Conversation.Tenant)
            || !subscription.Editors.Contains(turn.Asker))
        {
            return null;
        }

        var direct = (await rooms.ListAsync(turn.Conversation.Platform, cancellationToken))
            .Where(room => room.Conversation.Kind == ConversationKind.Direct && room.Conversation.Tenant == turn.Conversation.Tenant && subscription.Editors.Contains(room.Person))
            .DistinctBy(room => room.Person)
            .ToList();
        return new FoundDraft(edition, subscription, direct);
    }

    /// <summary>The key of the post that shows a draft to an editor.</summary>
    public static string KeyOf(string editionId, string editor) => $"draft:{editionId}:{editor}";

    /// <summary>Updates of the messages that show the draft; what they show is as it is when they are sent.</summary>
    public static IEnumerable<Post> Updates(QueuedTurn queued, FoundDraft draft) => draft.Rooms.Select(room => new Post
    {
        Key = $"{queued.Key}.{room.Person}",
        Conversation = room.Conversation,
        Kind = PostKind.Update,
        Content = PostContent.Edition(draft.Edition.Id),
        TargetKey = KeyOf(draft.Edition.Id, room.Person),
    });
}
