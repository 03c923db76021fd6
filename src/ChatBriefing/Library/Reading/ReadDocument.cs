namespace ChatBriefing.Library.Reading;

/// <summary>What a reader found in a file.</summary>
/// <param name="Title">The document's title; the reader's best guess where the file names none.</param>
/// <param name="Date">The date the document says it has; null when it says none.</param>
/// <param name="Text">Its plain text: lines end in "\n", paragraphs are parted by a blank line.</param>
/// <param name="Blocks">The paragraphs, list items and headings of <paramref name="Text"/>, in order, none overlapping.</param>
public sealed record ReadDocument(string Title, DateOnly? Date, string Text, IReadOnlyList<Block> Blocks) : ReadOutcome
{
    /// <summary>Who the document says wrote it; null when it says nobody.</summary>
    public string? Author { get; init; }

    /// <summary>The language it says it is in, as a tag ("en-GB"); null when it says none.</summary>
    public string? Language { get; init; }

    /// <summary>What was left out or odd, each a short clause ("2 pages have no text"); empty when nothing was.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What was counted while reading it: pages, slides, rows or items; 1 for what has none of these.</summary>
    public int Units { get; init; } = 1;
}
