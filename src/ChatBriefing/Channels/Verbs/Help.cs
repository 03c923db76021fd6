namespace ChatBriefing.Channels.Verbs;

/// <summary>How to use the bot.</summary>
public sealed record Help : Verb;
