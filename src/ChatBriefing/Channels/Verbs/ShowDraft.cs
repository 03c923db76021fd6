namespace ChatBriefing.Channels.Verbs;

/// <summary>An editor wants to reword a draft of an edition.</summary>
/// <param name="EditionId">The edition.</param>
public sealed record ShowDraft(string EditionId) : Verb;
