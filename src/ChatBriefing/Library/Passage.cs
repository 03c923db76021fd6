namespace ChatBriefing.Library;

/// <summary>A retrievable span of a document version, with its text and all that a citation of it needs.</summary>
public sealed record Passage
{
    /// <summary>The document it stands in.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The version it stands in.</summary>
    public required int Version { get; init; }

    /// <summary>Place among the version's passages, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Offset of its first character in the version's text.</summary>
    public required int Start { get; init; }

    /// <summary>Its text: exactly the version's characters from <see cref="Start"/> on.</summary>
    public required string Text { get; init; }

    /// <summary>Headings above it, outermost first, joined by " › ".</summary>
    public string HeadingPath { get; init; } = "";

    /// <summary>Where a person finds it in the document ("page 3"); empty when the document has no such places.</summary>
    public string Address { get; init; } = "";

    /// <summary>Whether the document hides it from who reads it in the usual way; a quote of it says so.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>The collection the document belongs to.</summary>
    public required string Collection { get; init; }

    /// <summary>The date the document says it has.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How well it matched the query; 0 when it was not searched for. Only comparable within one search.</summary>
    public double Score { get; init; }

    /// <summary>The passage before it in the same version, for sentences that lean on what came before; null at the start.</summary>
    public Passage? Preceding { get; init; }

    /// <summary>The passage of a stored version at that place among its passages, from 0.</summary>
    public static Passage Of(DocumentVersion version, int ordinal)
    {
        var span = version.Passages[ordinal];
        return new Passage
        {
            DocumentId = version.DocumentId,
            Version = version.Number,
            Ordinal = ordinal,
            Start = span.Start,
            Text = version.Text.Substring(span.Start, span.Length),
            HeadingPath = span.HeadingPath,
            Address = span.Address,
            IsHidden = span.IsHidden,
            Title = version.Title,
            Collection = version.Collection,
            Date = version.Date,
        };
    }
}
