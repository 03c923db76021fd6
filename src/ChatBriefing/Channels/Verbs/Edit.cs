namespace ChatBriefing.Channels.Verbs;

/// <summary>A message was edited: what it asked is asked anew, and the earlier reply is updated.</summary>
/// <param name="Text">The words as they stand now.</param>
public sealed record Edit(string Text) : Verb;
