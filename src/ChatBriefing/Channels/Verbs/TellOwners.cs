namespace ChatBriefing.Channels.Verbs;

/// <summary>Record a question that the documents leave unanswered, for those who keep them.</summary>
/// <param name="AnswerId">The abstention.</param>
public sealed record TellOwners(string AnswerId) : Verb;
