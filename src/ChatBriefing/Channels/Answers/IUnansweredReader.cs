namespace ChatBriefing.Channels.Answers;

/// <summary>Lists the questions that people reported as unanswered.</summary>
public interface IUnansweredReader
{
    /// <summary>The newest of them in one workspace, newest first: what was asked in another is nobody's business there.</summary>
    Task<IReadOnlyList<UnansweredQuestion>> ReadAsync(string platform, string tenant, int limit, CancellationToken cancellationToken);
}
