namespace ChatBriefing.Server.Teams.Tokens;

/// <summary>The key that a request's token was signed with, once it was checked.</summary>
/// <param name="Kid">The key's id.</param>
internal sealed record SignedBy(string Kid);
