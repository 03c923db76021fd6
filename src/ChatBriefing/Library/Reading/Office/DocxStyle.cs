namespace ChatBriefing.Library.Reading.Office;

/// <summary>A style of a Word document, as far as it matters for the text.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="BasedOn">The style whose properties it takes over; null for none.</param>
/// <param name="Outline">Level of the outline that it gives, from 0; null for none.</param>
/// <param name="List">The list that it puts paragraphs in; null for none.</param>
/// <param name="Look">How it makes letters look.</param>
/// <param name="Shade">What it paints behind paragraphs; null for nothing.</param>
/// <param name="PaintsCells">Whether it paints cells of tables, all or the first row and the like.</param>
internal sealed record DocxStyle(string Name, string? BasedOn, int? Outline, string? List, DocxLook Look, string? Shade, bool PaintsCells);
