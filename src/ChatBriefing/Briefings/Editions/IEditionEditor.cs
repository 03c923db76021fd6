namespace ChatBriefing.Briefings.Editions;

/// <summary>Stores what editors reworded.</summary>
public interface IEditionEditor
{
    /// <summary>Stores it; false when the edition is not in review (any more), not for that person to edit, or was edited meanwhile.</summary>
    Task<bool> EditAsync(EditionEdit edit, CancellationToken cancellationToken);
}
