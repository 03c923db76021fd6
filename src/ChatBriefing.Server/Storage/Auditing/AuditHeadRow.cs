namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>How far the audit goes: without it nobody could tell that its newest entries were cut off.</summary>
public sealed class AuditHeadRow
{
    /// <summary>The key of the only row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; set; } = OnlyId;

    /// <summary>How many entries there are; the number of the newest.</summary>
    public long Count { get; set; }

    /// <summary>The hash of the newest.</summary>
    public string Hash { get; set; } = AuditHash.Start;
}
