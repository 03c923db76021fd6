namespace ChatBriefing.Library;

/// <summary>A document's text at one time. Versions never change once stored; citations point into <see cref="Text"/>.</summary>
public sealed record DocumentVersion
{
    /// <summary>The document this is a version of.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Version number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Title as read from the document or given by the admin.</summary>
    public required string Title { get; init; }

    /// <summary>Name of the collection that holds the document.</summary>
    public required string Collection { get; init; }

    /// <summary>Where the document came from.</summary>
    public required string Source { get; init; }

    /// <summary>The whole plain text. All offsets count UTF-16 code units of this string.</summary>
    public required string Text { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of title, date and text.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The date the document says it has; null when it says none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who the document says wrote it; null when it says nobody.</summary>
    public string? Author { get; init; }

    /// <summary>The language it says it is in, as a tag ("en-GB"); null when it says none.</summary>
    public string? Language { get; init; }

    /// <summary>What was left out or odd when it was read, one line; null when nothing was.</summary>
    public string? Note { get; init; }

    /// <summary>When this version was stored.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Whether this is the version that the search finds.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The retrievable spans of <see cref="Text"/>, in reading order.</summary>
    public required IReadOnlyList<PassageSpan> Passages { get; init; }
}
