namespace ChatBriefing.Briefings.Editions;

/// <summary>Asks for an edition out of schedule ("post now").</summary>
public interface IEditionRequester
{
    /// <summary>
    /// Takes a run of its own, which the worker writes and posts like any other. Asking again with the same key changes
    /// nothing. The edition's id; null when there is no such subscription.
    /// </summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellationToken">Ends the storing.</param>
    Task<string?> RequestAsync(EditionWish request, CancellationToken cancellationToken);
}
