namespace ChatBriefing.Server.Storage;

/// <summary>One version of a document as stored; never changed, only deleted with its document.</summary>
public sealed class VersionRow
{
    /// <summary>The document; with <see cref="Number"/> the key.</summary>
    public required string DocumentId { get; set; }

    /// <summary>Version number, from 1.</summary>
    public required int Number { get; set; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>The date the document says it has.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Content hash.</summary>
    public required string ContentHash { get; set; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset AddedAt { get; set; }

    /// <summary>Number of the change that published it: the order of adding, whatever the clock did.</summary>
    public required long ChangeNumber { get; set; }

    /// <summary>Characters of <see cref="Text"/>, so that a list need not read it.</summary>
    public required int Length { get; set; }

    /// <summary>How many passages it has: a reader that found fewer was overtaken by a removal.</summary>
    public required int PassageCount { get; set; }

    /// <summary>Who the document says wrote it.</summary>
    public string? Author { get; set; }

    /// <summary>The language it says it is in.</summary>
    public string? Language { get; set; }

    /// <summary>What was left out or odd when it was read.</summary>
    public string? Note { get; set; }

    /// <summary>The whole text. The last column at first: SQLite must walk through it to reach one that was added later, which no list reads.</summary>
    public required string Text { get; set; }

    /// <summary>Its passages.</summary>
    public List<PassageRow> Passages { get; } = [];
}
