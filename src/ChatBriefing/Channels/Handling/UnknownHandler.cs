using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Says that the command is not known, to the asker alone.</summary>
public sealed class UnknownHandler : IVerbHandler<Unknown>
{
    /// <inheritdoc />
    public Task<TurnResult> HandleAsync(QueuedTurn queued, Unknown verb, CancellationToken cancellationToken) =>
        Task.FromResult(Replying.Say(queued, NoticeKind.UnknownCommand, privately: true));
}
