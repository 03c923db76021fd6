namespace ChatBriefing.Library.Refusals;

/// <summary>Remembers refusals, so that who keeps the library sees later what did not get in.</summary>
public interface IRefusalKeeper
{
    /// <summary>Remembers refusals, each in the place of an earlier one of the same file, and forgets those of files that got in.</summary>
    /// <param name="refused">What was refused.</param>
    /// <param name="stored">Ids of the documents that were stored.</param>
    /// <param name="cancellationToken">Ends the keeping.</param>
    Task KeepAsync(IReadOnlyList<Refusal> refused, IReadOnlyList<string> stored, CancellationToken cancellationToken);
}
