namespace ChatBriefing.Briefings.Editions;

/// <summary>Finds an edition.</summary>
public interface IEditionFinder
{
    /// <summary>The edition; null when there is none with this id.</summary>
    Task<EditionRecord?> FindAsync(string id, CancellationToken cancellationToken);
}
