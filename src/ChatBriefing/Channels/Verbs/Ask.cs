namespace ChatBriefing.Channels.Verbs;

/// <summary>A question, or a follow-up in a thread.</summary>
/// <param name="Text">The words, without the mention of the bot and without the name of the command.</param>
public sealed record Ask(string Text) : Verb;
