namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>A paragraph or heading as the page "Document" shows it.</summary>
/// <param name="Level">Level of a heading, 2 to 6; 0 for a paragraph.</param>
/// <param name="Runs">Its text, cut where the citation begins and ends.</param>
/// <param name="HoldsCitationStart">Whether the citation begins in it.</param>
internal sealed record Paragraph(int Level, IReadOnlyList<TextRun> Runs, bool HoldsCitationStart);
