namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>How far the chain was followed. Pure.</summary>
/// <param name="noted">A head that was noted earlier; null for none.</param>
internal sealed class AuditLink(AuditHead? noted)
{
    /// <summary>Number of the last entry that holds; 0 before the first.</summary>
    public long Number { get; private set; }

    /// <summary>Its hash.</summary>
    public string Hash { get; private set; } = AuditHash.Start;

    /// <summary>Takes the next entry; one line when it does not hold.</summary>
    public string? Follow(AuditRow entry)
    {
        var fault =
            entry.Number != Number + 1 ? $"Entry {Number + 1} is missing: it was deleted, or entries were numbered anew."
            : entry.Hash != AuditHash.Of(entry) ? $"Entry {entry.Number} does not have its own hash: a field of it was changed after it was written."
            : entry.Previous != Hash ? $"Entry {entry.Number} does not follow from the one before it: entries were exchanged, put in or written anew."
            : noted?.Count == entry.Number && noted.Hash != entry.Hash ? $"Entry {entry.Number} has another hash than the head that was noted: the audit was written anew up to there."
            : null;
        if (fault is null)
        {
            (Number, Hash) = (entry.Number, entry.Hash);
        }

        return fault;
    }
}
