using ChatBriefing.Channels.Verbs;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Handling;

/// <summary>Has a doubtful or failed post sent again, at the word of an admin: only a person can see whether it arrived.</summary>
public sealed class ResendHandler(IOptionsMonitor<ChannelOptions> options) : IVerbHandler<Resend>
{
    /// <inheritdoc />
    public Task<TurnResult> HandleAsync(QueuedTurn queued, Resend verb, CancellationToken cancellationToken) =>
        Task.FromResult(options.CurrentValue.Admins.Contains(queued.Turn.Asker)
            ? Replying.Say(queued, NoticeKind.PostResent, privately: true) with { ResentPostKey = verb.PostKey }
            : Replying.Say(queued, NoticeKind.OnlyAdmins, privately: true));
}
