namespace ChatBriefing.Channels.Answers;

/// <summary>Finds the answer to the message that asked for it.</summary>
public interface IQuestionFinder
{
    /// <summary>The answer to message <paramref name="messageId"/> of the conversation's channel; null when there is none.</summary>
    Task<AnswerRecord?> FindAsync(Conversation conversation, string messageId, CancellationToken cancellationToken);
}
