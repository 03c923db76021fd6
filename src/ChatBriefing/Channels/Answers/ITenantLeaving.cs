namespace ChatBriefing.Channels.Answers;

/// <summary>Writes down that a workspace threw the bot out; what is kept of it is erased soon, also after a restart.</summary>
public interface ITenantLeaving
{
    /// <summary>Writes it down; to be awaited before the platform's event is acknowledged. Doing it twice does no harm.</summary>
    /// <param name="platform">The platform, as in <see cref="Conversation.Platform"/>.</param>
    /// <param name="tenant">The workspace there.</param>
    /// <param name="cancellationToken">Ends it, with nothing written.</param>
    Task NoteAsync(string platform, string tenant, CancellationToken cancellationToken);
}
