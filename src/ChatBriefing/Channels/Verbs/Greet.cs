namespace ChatBriefing.Channels.Verbs;

/// <summary>The assistant pane or the first conversation was opened.</summary>
public sealed record Greet : Verb;
