namespace ChatBriefing.Channels.Rooms;

/// <summary>A room that the bot was brought into, as far as the platform told: where briefings and notices can be posted unasked.</summary>
/// <param name="Conversation">The room itself, without a thread; with all that posting there needs.</param>
/// <param name="Name">Its name: foreign text, empty when the platform gave none.</param>
/// <param name="Group">What the room belongs to and goes with (on Teams the team's id); empty for none.</param>
/// <param name="Person">The person of a direct room; empty for the others.</param>
/// <param name="State">Whether the bot can post there.</param>
/// <param name="Reason">Why not, as the platform said; empty when it can.</param>
/// <param name="At">When this was learnt.</param>
public sealed record RoomRecord(Conversation Conversation, string Name, string Group, string Person, RoomState State, string Reason, DateTimeOffset At);
