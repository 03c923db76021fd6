namespace ChatBriefing.Briefings.Editions;

/// <summary>Ends the doubt about an edition because an admin has looked.</summary>
public interface IEditionSettler
{
    /// <summary>It arrived: it counts as posted. False when it is not in doubt (any more). To send it again is the resending of its post.</summary>
    Task<bool> SettleAsync(string editionId, string by, CancellationToken cancellationToken);
}
