using ChatBriefing.Briefings;
using ChatBriefing.Channels.Members;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Editions;

/// <summary>Tells who will see an edition, by what the platform says at that moment.</summary>
public sealed class EditionAudiences(AudienceFinder audiences)
{
    /// <summary>Who sees what is posted there: the person it is for, or whoever the room is open to.</summary>
    /// <param name="destination">Where it goes; not the page.</param>
    /// <param name="room">The room of that destination.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public Task<Audience> OfAsync(Destination destination, Conversation room, CancellationToken cancellationToken) => destination.Person is { } person
        ? audiences.OfPersonAsync(room, person, cancellationToken)
        : audiences.OfRoomAsync(room, cancellationToken);
}
