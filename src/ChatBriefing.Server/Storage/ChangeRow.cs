using ChatBriefing.Library;

namespace ChatBriefing.Server.Storage;

/// <summary>An entry of the change log as stored. It names no title and no source: it outlives the document.</summary>
public sealed class ChangeRow
{
    /// <summary>Its number; the key.</summary>
    public required long Number { get; set; }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; set; }

    /// <summary>The document it happened to.</summary>
    public required string DocumentId { get; set; }

    /// <summary>The version that was published, or the last current one of a removed document.</summary>
    public required int Version { get; set; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset At { get; set; }
}
