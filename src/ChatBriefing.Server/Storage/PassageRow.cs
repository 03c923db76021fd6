namespace ChatBriefing.Server.Storage;

/// <summary>A passage of a version as stored; document, version and ordinal are the key.</summary>
public sealed class PassageRow
{
    /// <summary>The document it stands in.</summary>
    public required string DocumentId { get; set; }

    /// <summary>The version it stands in.</summary>
    public required int Version { get; set; }

    /// <summary>Place among the version's passages, from 0.</summary>
    public required int Ordinal { get; set; }

    /// <summary>Offset of its first character in the version's text.</summary>
    public required int Start { get; set; }

    /// <summary>Number of characters.</summary>
    public required int Length { get; set; }

    /// <summary>Headings above it.</summary>
    public required string HeadingPath { get; set; }

    /// <summary>Where a person finds it in the document; empty when the document has no such places.</summary>
    public required string Address { get; set; }

    /// <summary>Whether the document hides it from who reads it in the usual way.</summary>
    public required bool IsHidden { get; set; }
}
