using ChatBriefing.Channels.Verbs;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels;

/// <summary>The door by which every platform's events come in; to be awaited before the acknowledgement.</summary>
public sealed class TurnIntake(IInbox inbox, IOptionsMonitor<ChannelOptions> options)
{
    /// <summary>Takes the turn, or tells why not. Throws when it could not be written down: then it must not be acknowledged.</summary>
    public async Task<Receipt> ReceiveAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsFromBot || IsSmallTalk(turn))
        {
            return Receipt.Ignored;
        }

        var tenants = options.CurrentValue.Tenants;
        if (tenants.Count > 0 && !tenants.Contains(turn.Conversation.Tenant))
        {
            return Receipt.Stranger;
        }

        try
        {
            return await inbox.ClaimAsync(turn, cancellationToken) ? Receipt.Taken : Receipt.Duplicate;
        }
        catch (InboxFullException)
        {
            return Receipt.Busy;
        }
    }

    /// <summary>Not spoken to the bot and in no thread: most of what a channel says, and not worth a row.</summary>
    private static bool IsSmallTalk(Turn turn) =>
        turn is { IsAddressed: false, Verb: Ask or Edit, Conversation.Thread: var thread } && (thread is null || thread == turn.Keys.MessageId);
}
