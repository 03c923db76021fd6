using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Channels.Verbs;

/// <summary>Fetch and read one file that an admin offered, and show what is in it. Follows <see cref="OfferFiles"/>; no platform makes it.</summary>
/// <param name="File">The file.</param>
/// <param name="Collection">The collection that was named; null for none.</param>
public sealed record PrepareFile(OfferedFile File, string? Collection) : Verb;
