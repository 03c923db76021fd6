using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Schedules;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Library;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Makes a subscription of what was typed in a chat, or says why it cannot be.</summary>
public sealed class SubscriptionDrafter(
    PlaceFinder places, TopicFinder topics, KnownCollections collections, AudienceFinder audiences, BriefingAccess access, IOptions<BriefingOptions> options, TimeProvider time)
{
    /// <summary>The subscription with the room it goes to.</summary>
    /// <param name="turn">The command's turn.</param>
    /// <param name="request">What was typed.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends the looking up of rooms.</param>
    public async Task<SubscriptionDraft> DraftAsync(Turn turn, ScheduleRequest request, string id, CancellationToken cancellationToken)
    {
        var reading = ScheduleWords.Read(request.When, options.Value.Zone, options.Value.LeastGap);
        if (reading.Schedule is not { } schedule)
        {
            return SubscriptionDraft.Wrong(reading.Error);
        }

        var isForMe = request.Place == ScheduleRequest.ForMe || (request.Place.Length == 0 && turn.Conversation.Kind == ConversationKind.Direct);
        if (!isForMe && !await access.IsAdminAsync(turn.Conversation, turn.Asker, cancellationToken))
        {
            return SubscriptionDraft.Wrong(BriefingAccess.OnlyAdmins);
        }

        var place = await places.FindAsync(turn, request.Place, cancellationToken);
        if (place.Room is not { } room)
        {
            return SubscriptionDraft.Wrong(place.Objection);
        }

        var audience = place.Person.Length > 0
            ? await audiences.OfPersonAsync(room.Conversation, place.Person, cancellationToken)
            : await audiences.OfRoomAsync(room.Conversation, cancellationToken);
        if (await collections.ObjectionAsync(request.Collections, audience, cancellationToken) is { } objection)
        {
            return SubscriptionDraft.Wrong(objection);
        }

        var about = await topics.FindAsync(request.Topics, audience, cancellationToken);
        if (about.Objection.Length > 0)
        {
            return SubscriptionDraft.Wrong(about.Objection);
        }

        var subscription = Of(turn, request, id, schedule with { OnHolidays = request.Holidays ?? schedule.OnHolidays }, room, place.Person);
        return new SubscriptionDraft(subscription with { Name = NameOf(request, about.Topics, room, place.Person), Audience = audience, Topics = about.Topics }, room, "");
    }

    private Subscription Of(Turn turn, ScheduleRequest request, string id, Schedule schedule, RoomRecord room, string person) => new()
    {
        Id = id,
        Name = "",
        Destination = new Destination(room.Conversation.Platform, room.Conversation.Tenant, room.Conversation.Channel, person.Length > 0 ? person : null),
        Audience = Audience.Nobody,
        Schedule = schedule,
        Collections = request.Collections,
        MaxItems = request.MaxItems ?? Subscription.DefaultItems,
        EmptyDay = request.EmptyDay ?? EmptyDay.OneLine,
        Editors = [.. request.Editors.Select(editor => editor.Equals(ScheduleRequest.ForMe, StringComparison.OrdinalIgnoreCase) ? turn.Asker : editor).Distinct()],
        CreatedBy = turn.Asker,
        CreatedAt = time.GetUtcNow(),
    };

    private static string NameOf(ScheduleRequest request, IReadOnlyList<Topic> about, RoomRecord room, string person)
    {
        var name = request.Name.Length > 0
            ? request.Name
            : BriefingName.Of(about, person.Length > 0 ? "Your briefing" : room.Name.Length > 0 ? $"Briefing for {room.Name}" : "Briefing");
        return name.Length <= SubscriptionLimits.LongestName ? name : name[..(SubscriptionLimits.LongestName - 1)].TrimEnd() + "…";
    }
}
