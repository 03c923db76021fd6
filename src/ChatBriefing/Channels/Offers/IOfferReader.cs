namespace ChatBriefing.Channels.Offers;

/// <summary>Lists the files that were offered.</summary>
public interface IOfferReader
{
    /// <summary>The newest of them, newest first.</summary>
    Task<IReadOnlyList<FileOffer>> ReadAsync(int limit, CancellationToken cancellationToken);
}
