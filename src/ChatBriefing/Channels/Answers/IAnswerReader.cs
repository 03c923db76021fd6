namespace ChatBriefing.Channels.Answers;

/// <summary>Reads stored answers.</summary>
public interface IAnswerReader
{
    /// <summary>The answer; null when it is not there or was deleted.</summary>
    Task<AnswerRecord?> FindAsync(string answerId, CancellationToken cancellationToken);
}
