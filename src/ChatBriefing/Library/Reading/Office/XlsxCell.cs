namespace ChatBriefing.Library.Reading.Office;

/// <summary>A filled cell.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Text">What it holds, on one line.</param>
/// <param name="Style">Its style, by number; null for none.</param>
/// <param name="IsBlank">Whether its format shows nothing of it.</param>
/// <param name="Letters">The colour that its format gives to its letters; null for that of the style.</param>
internal readonly record struct XlsxCell(int Column, string Text, string? Style, bool IsBlank, string? Letters);
