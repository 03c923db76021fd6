using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Channels.Editions;

/// <summary>A draft that waits for a decision, and where it is shown.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Rooms">The direct rooms of its editors.</param>
public sealed record FoundDraft(EditionRecord Edition, IReadOnlyList<RoomRecord> Rooms);
