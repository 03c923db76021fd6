namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>A stretch of a paragraph, marked or not.</summary>
/// <param name="Text">Its characters, as stored.</param>
/// <param name="IsCited">Whether the citation covers it.</param>
internal sealed record TextRun(string Text, bool IsCited);
