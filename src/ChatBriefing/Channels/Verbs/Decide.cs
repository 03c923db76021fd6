namespace ChatBriefing.Channels.Verbs;

/// <summary>An editor decides about a draft of an edition.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="Revision">The revision that the editor saw.</param>
/// <param name="Post">Whether it goes out; otherwise it is skipped.</param>
public sealed record Decide(string EditionId, int Revision, bool Post) : Verb;
