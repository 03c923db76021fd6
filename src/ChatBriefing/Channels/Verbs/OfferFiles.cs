using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Channels.Verbs;

/// <summary>Offer files for publishing; what is written beside them may be a question, or name a collection ("add to rules").</summary>
/// <param name="Files">The files; at least one.</param>
/// <param name="Words">What was written beside them.</param>
public sealed record OfferFiles(IReadOnlyList<OfferedFile> Files, string Words) : Verb;
