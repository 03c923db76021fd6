namespace ChatBriefing.Channels.Verbs;

/// <summary>The assistant pane or the direct conversation was opened, not always for the first time.</summary>
public sealed record Greet : Verb;
