namespace ChatBriefing.Library.Following;

/// <summary>What to do about a folder.</summary>
/// <param name="Read">Files that are new or changed.</param>
/// <param name="Missed">Files that are not there, for the first time, or there again: only to be remembered.</param>
/// <param name="Gone">Files that stayed away: their documents are withdrawn.</param>
public sealed record FolderPlan(IReadOnlyList<FolderFile> Read, IReadOnlyList<FollowedItem> Missed, IReadOnlyList<FollowedItem> Gone);
