namespace ChatBriefing.Channels.Verbs;

/// <summary>A message was deleted: the reply to it goes as well, unless others took part.</summary>
public sealed record Retract : Verb;
