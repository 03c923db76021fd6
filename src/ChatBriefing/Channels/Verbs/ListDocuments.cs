namespace ChatBriefing.Channels.Verbs;

/// <summary>List the documents that may be read here.</summary>
/// <param name="Words">Words that their titles, sources or collections must have; empty for the newest.</param>
public sealed record ListDocuments(string Words) : Verb;
