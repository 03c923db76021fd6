namespace ChatBriefing.Server.Storage.Following;

/// <summary>What is remembered of something that is followed, as stored.</summary>
public sealed class FollowedRow
{
    /// <summary>The collection that its documents go to; with <see cref="Place"/> and <see cref="Item"/> the key.</summary>
    public required string Collection { get; set; }

    /// <summary>The folder or address that is followed.</summary>
    public required string Place { get; set; }

    /// <summary>Path or address of the item; empty for the folder, feed or page itself.</summary>
    public required string Item { get; set; }

    /// <summary>Says which content was read last, as <see cref="StoredStamp"/> writes it.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>The document that holds it.</summary>
    public string? DocumentId { get; set; }

    /// <summary>Failures in a row.</summary>
    public int Failures { get; set; }

    /// <summary>What was wrong the last time.</summary>
    public string Error { get; set; } = "";

    /// <summary>When it was last looked at with success.</summary>
    public DateTimeOffset? SeenAt { get; set; }

    /// <summary>When to look next.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>The server's mark of the content.</summary>
    public string? ETag { get; set; }

    /// <summary>When the content was changed, as the server says.</summary>
    public DateTimeOffset? LastModified { get; set; }
}
