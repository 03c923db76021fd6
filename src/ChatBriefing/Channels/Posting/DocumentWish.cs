namespace ChatBriefing.Channels.Posting;

/// <summary>Which documents somebody wants to see listed.</summary>
/// <param name="Words">Words that their titles, sources or collections must have; empty for the newest.</param>
/// <param name="Asker">Who wants to see them.</param>
/// <param name="IsPrivate">Whether that person alone sees the list.</param>
public sealed record DocumentWish(string Words, string Asker, bool IsPrivate);
