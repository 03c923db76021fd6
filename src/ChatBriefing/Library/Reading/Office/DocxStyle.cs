namespace ChatBriefing.Library.Reading.Office;

/// <summary>A style of a Word document, as far as it matters for the text.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="BasedOn">The style whose properties it takes over; null for none.</param>
/// <param name="Outline">Level of the outline that it gives, from 0; null for none.</param>
/// <param name="List">The list that it puts paragraphs in; null for none.</param>
/// <param name="IsHidden">Whether its text is not shown.</param>
internal sealed record DocxStyle(string Name, string? BasedOn, int? Outline, string? List, bool IsHidden);
