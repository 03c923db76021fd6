namespace ChatBriefing.Channels.Verbs;

/// <summary>Delete an answer; only its asker may.</summary>
/// <param name="AnswerId">The answer.</param>
public sealed record DeleteAnswer(string AnswerId) : Verb;
