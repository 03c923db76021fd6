using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Where the editions of a new subscription are to go.</summary>
/// <param name="Room">The room; null when there is an objection.</param>
/// <param name="Person">The person it is for; empty for a channel.</param>
/// <param name="Objection">Why it cannot be that place, and what to do; empty otherwise.</param>
public sealed record FoundPlace(RoomRecord? Room, string Person, string Objection)
{
    /// <summary>It cannot be that place.</summary>
    public static FoundPlace Wrong(string objection) => new(null, "", objection);
}
