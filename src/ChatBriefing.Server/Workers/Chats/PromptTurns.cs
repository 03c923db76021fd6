using ChatBriefing.Channels;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Chats;

/// <summary>
/// Handles turns at once, where a platform wants the outcome as the response to the very request: the same handlers and
/// the same storage, without the queue.
/// </summary>
internal sealed partial class PromptTurns(
    TurnDispatcher dispatcher,
    PromptStore store,
    MessageLoader loader,
    AnswerAudit audit,
    TimeProvider time,
    IOptionsMonitor<ChannelOptions> options,
    ILogger<PromptTurns> logger) : IPromptTurns
{
    /// <inheritdoc />
    public async Task<Message?> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var tenants = options.CurrentValue.Tenants;
        if (turn.IsFromBot || (tenants.Count > 0 && !tenants.Contains(turn.Conversation.Tenant)))
        {
            return null;
        }

        var key = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        try
        {
            using var acting = Actor.As(TurnActor.Of(turn));
            var result = await dispatcher.DispatchAsync(new QueuedTurn(key, turn), cancellationToken);
            var shown = await store.WriteAsync(turn, result, cancellationToken);
            var message = shown is null ? null : await loader.LoadAsync(shown, cancellationToken);
            if (message is AnswerMessage { Answer: var answer, Reply: var reply })
            {
                await audit.RecordAsync(reply, answer.Id, turn.Conversation.Platform, answer.Reply.Strictness, cancellationToken);
            }

            return message;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, key, fault);
            return new NoticeMessage(new Notice(NoticeKind.Fault));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Turn {Turn}, which was to be answered at once, failed; who asked is told.")]
        public static partial void Failed(ILogger logger, string turn, Exception exception);
    }
}
