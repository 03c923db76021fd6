namespace ChatBriefing.Briefings.Editions;

/// <summary>What was decided about an edition in review.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="By">Who decided: one of its editors by the platform's id, or who keeps the pages by their name there.</param>
/// <param name="Revision">The <see cref="EditionRecord.Revision"/> that was seen; an older one than the stored is refused, so that nothing goes out that nobody approved.</param>
/// <param name="Post">Whether it is to be posted; otherwise it is skipped.</param>
public sealed record ReviewStep(string EditionId, string By, int Revision, bool Post)
{
    /// <summary>Whether it was decided on the pages, by somebody who may change everything there and need be none of its editors.</summary>
    public bool IsOnPage { get; init; }
}
