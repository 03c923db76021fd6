namespace ChatBriefing.Library;

/// <summary>A document that was read and cut into passages, ready to be stored.</summary>
public sealed record NewVersion
{
    /// <summary>Collection to put it in.</summary>
    public required string Collection { get; init; }

    /// <summary>Where it came from; with the collection it decides which document this is a version of.</summary>
    public required string Source { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The date it says it has.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who the document says wrote it; null when it says nobody.</summary>
    public string? Author { get; init; }

    /// <summary>The language it says it is in, as a tag ("en-GB"); null when it says none.</summary>
    public string? Language { get; init; }

    /// <summary>What was left out or odd when it was read, one line; null when nothing was.</summary>
    public string? Note { get; init; }

    /// <summary>Its passages, in reading order.</summary>
    public required IReadOnlyList<PassageSpan> Passages { get; init; }

    /// <summary>Id of the document this is a version of.</summary>
    public string DocumentId => Library.DocumentId.From(Collection, Source);

    /// <summary>Lower-case hexadecimal SHA-256 of title, date and text: equal content has an equal hash.</summary>
    public string ContentHash => Library.ContentHash.Of(Title, Date, Text);
}
