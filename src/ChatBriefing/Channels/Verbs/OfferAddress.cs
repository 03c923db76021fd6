namespace ChatBriefing.Channels.Verbs;

/// <summary>Offer what an address shows for publishing.</summary>
/// <param name="Address">The address as it was written.</param>
/// <param name="Collection">The collection that was named; null for none.</param>
public sealed record OfferAddress(string Address, string? Collection) : Verb;
