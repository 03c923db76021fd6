using ChatBriefing.Briefings;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Tells who sees what is said about briefings, by what the platform says at that moment.</summary>
public sealed class SayingAudiences(AudienceFinder audiences, DestinationRooms rooms, EditionAudiences editions)
{
    /// <summary>Who sees the post: its one reader, or whoever the room is open to.</summary>
    /// <param name="post">The post.</param>
    /// <param name="asker">Who asked for it.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public Task<Audience> OfAsync(Post post, string asker, CancellationToken cancellationToken) => post.OnlyFor is { Length: > 0 } person
        ? audiences.OfPersonAsync(post.Conversation, person, cancellationToken)
        : audiences.OfRoomAsync(post.Conversation, asker, cancellationToken);

    /// <summary>What a preview may be made of: what both those who see it and those whom the briefing goes to may read.</summary>
    /// <param name="here">Who sees the preview.</param>
    /// <param name="subscription">The briefing.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<Audience> OfPreviewAsync(Audience here, Subscription subscription, CancellationToken cancellationToken)
    {
        var destination = subscription.Destination;
        if (destination.Platform == Destination.Page)
        {
            return here;
        }

        // The platform can be asked about a room that is not written down, or cannot be posted to.
        var room = (await rooms.FindAsync(destination, cancellationToken)).Conversation ?? new Conversation
        {
            Platform = destination.Platform,
            Tenant = destination.Tenant,
            Channel = destination.Room,
            Kind = destination.Person is null ? ConversationKind.PublicChannel : ConversationKind.Direct,
        };
        return here with { Also = await editions.OfAsync(destination, room, cancellationToken) };
    }
}
