namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>A paragraph of a page.</summary>
/// <param name="Text">Its words; one that was parted at the end of a line is whole again.</param>
/// <param name="Lines">How many lines it takes.</param>
/// <param name="Size">The size of most of its letters, in points.</param>
internal sealed record PdfParagraph(string Text, int Lines, double Size);
