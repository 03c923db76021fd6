using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Greets.</summary>
public sealed class GreetHandler : IVerbHandler<Greet>
{
    /// <inheritdoc />
    public Task<TurnResult> HandleAsync(QueuedTurn queued, Greet verb, CancellationToken cancellationToken) =>
        Task.FromResult(Replying.Say(queued, NoticeKind.Greeting));
}
