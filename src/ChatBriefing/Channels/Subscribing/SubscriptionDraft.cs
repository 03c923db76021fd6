using ChatBriefing.Briefings;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>What became of a command to subscribe.</summary>
/// <param name="Subscription">The subscription; null when there is an objection.</param>
/// <param name="Room">Where it goes.</param>
/// <param name="Objection">Why it cannot be, in one line; empty otherwise.</param>
public sealed record SubscriptionDraft(Subscription? Subscription, RoomRecord? Room, string Objection)
{
    /// <summary>It cannot be.</summary>
    public static SubscriptionDraft Wrong(string objection) => new(null, null, objection);
}
