namespace ChatBriefing.Channels.Answers;

/// <summary>Finds the answer that one of the bot's messages shows.</summary>
public interface IMessageFinder
{
    /// <summary>The answer shown by message <paramref name="messageId"/> of the conversation's channel; null when there is none.</summary>
    Task<AnswerRecord?> FindAsync(Conversation conversation, string messageId, CancellationToken cancellationToken);
}
