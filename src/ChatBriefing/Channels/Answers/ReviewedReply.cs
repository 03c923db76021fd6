namespace ChatBriefing.Channels.Answers;

/// <summary>A stored reply after a document behind it changed.</summary>
/// <param name="Reply">What still stands of it, with the places where it stands now.</param>
/// <param name="Fallen">Sentences that no longer stand.</param>
/// <param name="IsShown">Whether people see something else than before.</param>
public sealed record ReviewedReply(StoredReply Reply, int Fallen, bool IsShown);
