namespace ChatBriefing.Grounding;

/// <summary>The stored words that back a sentence: a document version, a character range and the exact quote.</summary>
public sealed record Citation
{
    /// <summary>The [n] it goes by in its answer, from 1; 0 for a nearest excerpt.</summary>
    public required int Number { get; init; }

    /// <summary>The cited document.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The cited version.</summary>
    public required int Version { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>The date the document says it has.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Headings above the quote, joined by " › ".</summary>
    public string HeadingPath { get; init; } = "";

    /// <summary>Where a person finds the quote in the document ("page 3"); empty when the document has no such places.</summary>
    public string Address { get; init; } = "";

    /// <summary>Whether the document hides the quoted words from who reads it in the usual way; whoever shows the quote says so.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Headings and address for a reader, and "hidden text" where the quote is that; empty when there are none.</summary>
    public string Place =>
        string.Join(" · ", new[] { HeadingPath, Address, IsHidden ? "hidden text" : "" }.Where(part => part.Length > 0));

    /// <summary>Offset of the quote in the version's text.</summary>
    public required int Start { get; init; }

    /// <summary>The quote: the version's characters from <see cref="Start"/> on.</summary>
    public required string Quote { get; init; }

    /// <summary>Characters of the quote.</summary>
    public int Length => Quote.Length;

    /// <summary>Whether <paramref name="text"/>, the version's stored text, holds the quote at its place, character by character.</summary>
    public bool Holds(string text) =>
        Start >= 0 && Start + Length <= text.Length && text.AsSpan(Start, Length).SequenceEqual(Quote);

    /// <summary>A citation of <paramref name="window"/> by the given number.</summary>
    public static Citation Of(EvidenceWindow window, int number)
    {
        var passage = window.Evidence.Passage;
        return new Citation
        {
            Number = number,
            DocumentId = passage.DocumentId,
            Version = passage.Version,
            Title = passage.Title,
            Date = passage.Date,
            HeadingPath = passage.HeadingPath,
            Address = passage.Address,
            IsHidden = passage.IsHidden,
            Start = window.Start,
            Quote = window.Quote,
        };
    }
}
