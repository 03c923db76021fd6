namespace ChatBriefing.Server.Web.Api;

/// <summary>A sentence of an answer.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Citations">Numbers of the citations that back it.</param>
public sealed record SentenceResponse(string Text, IReadOnlyList<int> Citations);
