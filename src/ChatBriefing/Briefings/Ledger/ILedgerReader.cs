namespace ChatBriefing.Briefings.Ledger;

/// <summary>Reads what an audience was told.</summary>
public interface ILedgerReader
{
    /// <summary>The facts that were posted there, the newest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<BriefedFact>> ReadAsync(Destination destination, int limit, CancellationToken cancellationToken);
}
