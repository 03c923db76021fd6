using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Members;

namespace ChatBriefing.Channels.Editions;

/// <summary>Finds the edition that a reply may be about: the one above the thread, and where a chat has no threads the latest in it.</summary>
public sealed class ThreadEditions(IEditionMessageFinder messages, ILatestEditionFinder latest, IEditionFinder finder, EditionDesk desk, AudienceFinder audiences)
{
    /// <summary>The edition that what was said may be about, as far as those who see the reply may read it; null when there is none.</summary>
    public async Task<ThreadEdition?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        var conversation = turn.Conversation;
        if (conversation.Thread is { } thread && await messages.FindAsync(conversation, thread, cancellationToken) is { } above)
        {
            return await RestoreAsync(above, turn, isItsThread: true, cancellationToken);
        }

        if (conversation.Kind is not (ConversationKind.Direct or ConversationKind.Group))
        {
            return null;
        }

        return await latest.FindAsync([conversation], cancellationToken) is { } last ? await RestoreAsync(last, turn, isItsThread: false, cancellationToken) : null;
    }

    /// <summary>The edition with this id, where it was posted into the turn's room; null otherwise: ids come from outside.</summary>
    public async Task<ThreadEdition?> FindAsync(Turn turn, string editionId, CancellationToken cancellationToken) =>
        await finder.FindAsync(editionId, cancellationToken) is { } record && IsIn(turn.Conversation, record)
            ? await RestoreAsync(record, turn, isItsThread: true, cancellationToken)
            : null;

    private async Task<ThreadEdition?> RestoreAsync(EditionRecord record, Turn turn, bool isItsThread, CancellationToken cancellationToken) => record.Content is { } content
        ? new ThreadEdition(record, await desk.RestoreAsync(content, await audiences.OfAsync(turn, cancellationToken), cancellationToken), isItsThread)
        : null;

    private static bool IsIn(Conversation conversation, EditionRecord edition) =>
        edition.State is EditionState.Posted or EditionState.Queued
        && (edition.Destination.Platform, edition.Destination.Tenant, edition.Destination.Room) == (conversation.Platform, conversation.Tenant, conversation.Channel);
}
