namespace ChatBriefing.Library.Reading;

/// <summary>What a reader found in a file.</summary>
/// <param name="Title">The document's title; the reader's best guess where the file names none.</param>
/// <param name="Date">The date the document says it has; null when it says none.</param>
/// <param name="Text">Its plain text: lines end in "\n", paragraphs are parted by a blank line.</param>
/// <param name="Blocks">The paragraphs, list items and headings of <paramref name="Text"/>, in order, none overlapping.</param>
public sealed record ReadDocument(string Title, DateOnly? Date, string Text, IReadOnlyList<Block> Blocks) : ReadOutcome;
