namespace ChatBriefing.Channels.Verbs;

/// <summary>More about one item of an edition.</summary>
/// <param name="EditionId">The edition.</param>
/// <param name="Number">The item's number in it.</param>
public sealed record AskItem(string EditionId, int Number) : Verb;
