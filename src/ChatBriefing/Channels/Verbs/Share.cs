namespace ChatBriefing.Channels.Verbs;

/// <summary>Post a private answer where everybody in the conversation sees it.</summary>
/// <param name="AnswerId">The answer.</param>
public sealed record Share(string AnswerId) : Verb;
