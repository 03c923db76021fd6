using ChatBriefing.Briefings.Editions;

namespace ChatBriefing.Channels.Editions;

/// <summary>Finds what was last told in a room, as for a question that names no edition.</summary>
public interface ILatestEditionFinder
{
    /// <summary>The newest edition with items that stands in one of the rooms, or is on its way there; null when there is none.</summary>
    Task<EditionRecord?> FindAsync(IReadOnlyCollection<Conversation> rooms, CancellationToken cancellationToken);
}
