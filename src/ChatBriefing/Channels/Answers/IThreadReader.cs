namespace ChatBriefing.Channels.Answers;

/// <summary>Reads what is known of a thread.</summary>
public interface IThreadReader
{
    /// <summary>The thread of the conversation. For a room without threads, what was asked there in the last hour.</summary>
    Task<ThreadView> ReadAsync(Conversation conversation, CancellationToken cancellationToken);
}
