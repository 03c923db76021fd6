using ChatBriefing.Briefings.Stored;
using ChatBriefing.Grounding;

namespace ChatBriefing.Briefings.Editions;

/// <summary>What became of the sentences that an editor reworded.</summary>
/// <param name="Content">The edition with them.</param>
/// <param name="Changed">How many sentences are other than before.</param>
/// <param name="Withheld">Those that no document bears out; their earlier wording stays.</param>
public sealed record Rewording(StoredEdition Content, int Changed, IReadOnlyList<WithheldStatement> Withheld);
