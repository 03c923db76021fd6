namespace ChatBriefing.Channels.Verbs;

/// <summary>Ask for a document to be removed; nothing is removed before somebody agrees on its card.</summary>
/// <param name="Words">Its id, or its title or a part of it.</param>
public sealed record ProposeRemoval(string Words) : Verb;
