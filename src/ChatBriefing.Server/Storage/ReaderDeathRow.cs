namespace ChatBriefing.Server.Storage;

/// <summary>How often a content ended the process that read it. Neither its name nor its words are kept.</summary>
public sealed class ReaderDeathRow
{
    /// <summary>Lower-case hexadecimal SHA-256 of its bytes; the key.</summary>
    public required string ContentHash { get; set; }

    /// <summary>How often.</summary>
    public required int Times { get; set; }

    /// <summary>When it last happened.</summary>
    public required DateTimeOffset LastAt { get; set; }
}
