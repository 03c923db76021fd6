using ChatBriefing.Briefings.Stored;

namespace ChatBriefing.Briefings.Editions;

/// <summary>Another wording of an edition in review, which passed the gate again.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="By">Who edited: one of its editors by the platform's id, or who keeps the pages by their name there.</param>
/// <param name="Revision">The <see cref="EditionRecord.Revision"/> that was edited; an older one than the stored is refused, so that no edit is lost.</param>
/// <param name="Content">What it says now.</param>
public sealed record EditionEdit(string EditionId, string By, int Revision, StoredEdition Content)
{
    /// <summary>Whether it was edited on the pages, by somebody who may change everything there and need be none of its editors.</summary>
    public bool IsOnPage { get; init; }
}
