namespace ChatBriefing.Retrieval;

/// <summary>Keeps the index in step with the library.</summary>
public interface IIndexFollower
{
    /// <summary>Applies what changed since the last call; returns when a search sees it.</summary>
    Task CatchUpAsync(CancellationToken cancellationToken);
}
