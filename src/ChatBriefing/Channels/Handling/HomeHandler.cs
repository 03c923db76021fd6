using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Shows the home page.</summary>
public sealed class HomeHandler : IVerbHandler<Home>
{
    /// <inheritdoc />
    public Task<TurnResult> HandleAsync(QueuedTurn queued, Home verb, CancellationToken cancellationToken) =>
        Task.FromResult(new TurnResult { Posts = [Replying.Home(queued)] });
}
