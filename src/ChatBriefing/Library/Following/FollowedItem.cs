using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Library.Following;

/// <summary>What is remembered of something that is followed: a file of a folder, an item of a feed, or the feed or page itself.</summary>
/// <param name="Origin">What it belongs to.</param>
/// <param name="Item">Path or address of the item; empty for the origin itself.</param>
public sealed record FollowedItem(FollowedOrigin Origin, string Item)
{
    /// <summary>
    /// What stands in the place of an item's name once its document was deleted: the name goes with the document, and the
    /// item is still known, so that it is not read again before it changes.
    /// </summary>
    public static string MarkOf(string item) => $"deleted {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item)))}";

    /// <summary>Says which content was read last: size and time of a file, the hash of an item.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>The document that holds it; null when it was refused from the beginning or is an origin with items.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The version of another source's document that holds it; null when a document of its own does, or none.</summary>
    public int? HolderVersion { get; init; }

    /// <summary>Whether another source's document holds it, being equal to it.</summary>
    public bool IsHeldByOther => DocumentId is not null && DocumentId != ChatBriefing.Library.DocumentId.From(Origin.Collection, Item.Length > 0 ? Item : Origin.Place);

    /// <summary>How often in a row it failed, or was not there.</summary>
    public int Failures { get; init; }

    /// <summary>One line: what was wrong the last time; empty when nothing was.</summary>
    public string Error { get; init; } = "";

    /// <summary>When it was last looked at with success.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>The same, with what became of its content. What cannot be read now keeps the document that was read before.</summary>
    public FollowedItem Read(IngestOutcome outcome)
    {
        var read = this with { DocumentId = outcome.DocumentId ?? DocumentId, Error = outcome.Reason ?? "" };
        return read with { HolderVersion = read.IsHeldByOther ? outcome.Version ?? HolderVersion : null };
    }

    /// <summary>When to look next; null for at once.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>The server's mark of the content.</summary>
    public string? ETag { get; init; }

    /// <summary>When the content was changed, as the server says.</summary>
    public DateTimeOffset? LastModified { get; init; }
}
