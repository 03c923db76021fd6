namespace ChatBriefing.Server.Storage;

/// <summary>
/// A document as stored: which of its versions is current, and how far its numbers went. A removed document leaves
/// its row behind, emptied, so that links to its versions can never come to point at other text.
/// </summary>
public sealed class DocumentRow
{
    /// <summary>The document's id; the key.</summary>
    public required string Id { get; set; }

    /// <summary>Name of the collection that holds it; empty once removed.</summary>
    public required string Collection { get; set; }

    /// <summary>Where it came from; empty once removed.</summary>
    public required string Source { get; set; }

    /// <summary>Content hash of the current version; null once removed.</summary>
    public string? ContentHash { get; set; }

    /// <summary>Number of the current version; null once removed.</summary>
    public int? CurrentVersion { get; set; }

    /// <summary>The highest version number ever given out; kept over a removal.</summary>
    public int LastVersion { get; set; }

    /// <summary>The version that was current when it was withdrawn; null when it is not.</summary>
    public int? WithdrawnVersion { get; set; }

    /// <summary>When it was withdrawn; null when it is not.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }
}
