using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Says how to use the bot.</summary>
public sealed class HelpHandler : IVerbHandler<Help>
{
    /// <inheritdoc />
    public Task<TurnResult> HandleAsync(QueuedTurn queued, Help verb, CancellationToken cancellationToken) =>
        Task.FromResult(Replying.Say(queued, NoticeKind.Help));
}
