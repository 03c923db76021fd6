namespace ChatBriefing.Channels.Verbs;

/// <summary>Show what was withheld from an answer and why.</summary>
/// <param name="AnswerId">The answer.</param>
public sealed record ShowWithheld(string AnswerId) : Verb;
