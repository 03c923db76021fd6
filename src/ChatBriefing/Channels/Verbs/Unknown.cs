namespace ChatBriefing.Channels.Verbs;

/// <summary>A command that the bot does not know.</summary>
/// <param name="Word">The word that was no command; never echoed.</param>
public sealed record Unknown(string Word) : Verb;
