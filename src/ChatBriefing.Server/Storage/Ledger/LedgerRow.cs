namespace ChatBriefing.Server.Storage.Ledger;

/// <summary>A fact that a destination was told. It holds no words: where they stand, and short hashes of them.</summary>
public sealed class LedgerRow
{
    /// <summary>Its place in the order of telling; given by the database.</summary>
    public long Id { get; set; }

    /// <summary>Name of the destination, as <see cref="global::ChatBriefing.Briefings.Ledger.DestinationKey"/> makes it.</summary>
    public required string Destination { get; set; }

    /// <summary>The document.</summary>
    public required string DocumentId { get; set; }

    /// <summary>The version.</summary>
    public required int Version { get; set; }

    /// <summary>Offset of the first character of the sentence.</summary>
    public required int Start { get; set; }

    /// <summary>Characters of the sentence; 0 for the row that says that the version was briefed.</summary>
    public required int Length { get; set; }

    /// <summary>Hashes of its words, four hexadecimal digits each.</summary>
    public required string Words { get; set; }

    /// <summary>Hashes of its figures and dates, four hexadecimal digits each; behind them "-" when it denies, "+" when not, neither in rows of older builds.</summary>
    public required string Numbers { get; set; }

    /// <summary>The edition that told it.</summary>
    public required string EditionId { get; set; }

    /// <summary>When the edition was on its way.</summary>
    public required DateTimeOffset At { get; set; }
}
