using ChatBriefing.Briefings.Stored;

namespace ChatBriefing.Briefings.Editions;

/// <summary>Another wording of an edition in review, which passed the gate again.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="By">The editor, by the platform's id.</param>
/// <param name="Revision">The <see cref="EditionRecord.Revision"/> that was edited; an older one than the stored is refused, so that no edit is lost.</param>
/// <param name="Content">What it says now.</param>
public sealed record EditionEdit(string EditionId, string By, int Revision, StoredEdition Content);
