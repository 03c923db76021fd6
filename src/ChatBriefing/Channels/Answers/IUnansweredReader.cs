namespace ChatBriefing.Channels.Answers;

/// <summary>Lists the questions that people reported as unanswered.</summary>
public interface IUnansweredReader
{
    /// <summary>The newest of them, newest first.</summary>
    Task<IReadOnlyList<UnansweredQuestion>> ReadAsync(int limit, CancellationToken cancellationToken);
}
