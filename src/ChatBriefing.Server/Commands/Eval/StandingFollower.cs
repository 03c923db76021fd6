using ChatBriefing.Retrieval;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>For an index that was filled by hand and follows no library.</summary>
internal sealed class StandingFollower : IIndexFollower
{
    /// <inheritdoc/>
    public Task CatchUpAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
