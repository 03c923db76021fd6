namespace ChatBriefing.Channels.Verbs;

/// <summary>The home page of the app was opened.</summary>
public sealed record Home : Verb;
