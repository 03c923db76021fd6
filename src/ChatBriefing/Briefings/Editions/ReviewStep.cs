namespace ChatBriefing.Briefings.Editions;

/// <summary>What an editor decided about an edition in review.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="By">The editor, by the platform's id.</param>
/// <param name="Post">Whether it is to be posted; otherwise it is skipped.</param>
public sealed record ReviewStep(string EditionId, string By, bool Post);
