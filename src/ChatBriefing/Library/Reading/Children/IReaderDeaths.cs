namespace ChatBriefing.Library.Reading.Children;

/// <summary>Keeps how often a content ended the process that read it, over restarts.</summary>
public interface IReaderDeaths
{
    /// <summary>How often the content did; 0 when it never did.</summary>
    /// <param name="contentHash">Lower-case hexadecimal SHA-256 of its bytes.</param>
    /// <param name="cancellationToken">Ends the looking up.</param>
    Task<int> CountAsync(string contentHash, CancellationToken cancellationToken);

    /// <summary>Keeps that it did so that often; 0 forgets it.</summary>
    /// <param name="contentHash">Lower-case hexadecimal SHA-256 of its bytes.</param>
    /// <param name="times">How often, from 0.</param>
    /// <param name="cancellationToken">Ends the keeping.</param>
    Task KeepAsync(string contentHash, int times, CancellationToken cancellationToken);
}
