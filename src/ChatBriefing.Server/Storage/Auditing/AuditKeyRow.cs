namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>The key that words of one document are hashed with. It is deleted with the document, and then its hashes tell nothing.</summary>
public sealed class AuditKeyRow
{
    /// <summary>The document; the key of the row.</summary>
    public required string DocumentId { get; set; }

    /// <summary>128 bits by chance, lower-case hexadecimal.</summary>
    public required string Key { get; set; }
}
