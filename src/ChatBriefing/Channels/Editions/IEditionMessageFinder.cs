using ChatBriefing.Briefings.Editions;

namespace ChatBriefing.Channels.Editions;

/// <summary>Finds the edition that a message shows, as for a question in its thread.</summary>
public interface IEditionMessageFinder
{
    /// <summary>The edition; null when the message shows none.</summary>
    Task<EditionRecord?> FindAsync(Conversation conversation, string messageId, CancellationToken cancellationToken);
}
