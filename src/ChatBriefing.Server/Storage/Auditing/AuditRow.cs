namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>An entry of the audit. It is never changed and never deleted, and it holds no word of any document.</summary>
public sealed class AuditRow
{
    /// <summary>Its number, from 1 without gaps; the key.</summary>
    public required long Number { get; set; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>Who did it, as <see cref="Actor.Name"/> names them.</summary>
    public required string Who { get; set; }

    /// <summary>What was done: the kind of the subject, a dot, a participle ("document.removed").</summary>
    public required string What { get; set; }

    /// <summary>What it was done to: the id of a document, an answer or an edition, or the name of a collection.</summary>
    public required string Subject { get; set; }

    /// <summary>More of it, as JSON.</summary>
    public required string Details { get; set; }

    /// <summary>The hash of the entry before; of the first, <see cref="AuditHash.Start"/>.</summary>
    public required string Previous { get; set; }

    /// <summary><see cref="AuditHash.Of"/> this entry.</summary>
    public required string Hash { get; set; }
}
