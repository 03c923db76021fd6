using ChatBriefing.Channels.Offers;

namespace ChatBriefing.Channels.Verbs;

/// <summary>Offer files for adding to the library.</summary>
/// <param name="Files">The files; at least one.</param>
public sealed record OfferFiles(IReadOnlyList<OfferedFile> Files) : Verb;
