namespace ChatBriefing.Channels.Verbs;

/// <summary>Send a post again that failed or may have failed; only an admin may.</summary>
/// <param name="PostKey">Key of the post.</param>
public sealed record Resend(string PostKey) : Verb;
