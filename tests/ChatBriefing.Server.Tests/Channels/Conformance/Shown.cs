namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>A message of the bot's as people see it now.</summary>
/// <param name="Id">The platform's id of it; made up for private ones.</param>
/// <param name="Room">Where it is shown.</param>
/// <param name="Thread">Id of the message at the root of its thread; null for the room itself.</param>
/// <param name="OnlyFor">The only person who sees it; null for everybody.</param>
/// <param name="Text">All its visible words, quotes and titles included.</param>
/// <param name="Buttons">What can be clicked on it.</param>
public sealed record Shown(string Id, Room Room, string? Thread, string? OnlyFor, string Text, IReadOnlyList<Button> Buttons);
