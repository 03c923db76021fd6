using ChatBriefing.Briefings.Editions;

namespace ChatBriefing.Channels.Verbs;

/// <summary>An editor reworded a draft of an edition.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="Revision">The revision that was reworded.</param>
/// <param name="Lines">The sentences as they are to be; those that are not named stay.</param>
public sealed record Reword(string EditionId, int Revision, IReadOnlyList<RewordedLine> Lines) : Verb;
