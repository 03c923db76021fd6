namespace ChatBriefing.Channels.Answers;

/// <summary>Reads what is known of a thread.</summary>
public interface IThreadReader
{
    /// <summary>
    /// The thread of the conversation. For a room without threads, and for a new thread in a direct talk, what was asked
    /// in the room in the last half hour.
    /// </summary>
    Task<ThreadView> ReadAsync(Conversation conversation, CancellationToken cancellationToken);
}
