namespace ChatBriefing.Channels.Verbs;

/// <summary>Show the verdict on every statement of an answer.</summary>
/// <param name="AnswerId">The answer.</param>
public sealed record Explain(string AnswerId) : Verb;
