using ChatBriefing.Library.Fetching;

namespace ChatBriefing.Channels.Proposals;

/// <summary>What was fetched to be proposed.</summary>
/// <param name="Name">Name of the file, or the address, as it was given: foreign text.</param>
/// <param name="Source">The source to record.</param>
/// <param name="Collection">The collection that was named; null for none.</param>
/// <param name="Fetched">Its bytes, or why there are none.</param>
public sealed record Offer(string Name, string Source, string? Collection, FetchOutcome Fetched);
