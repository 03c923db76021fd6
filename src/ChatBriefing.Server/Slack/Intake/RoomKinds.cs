using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Wire;
using Microsoft.Extensions.Caching.Memory;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>
/// Asks Slack what kind of room a channel is, for commands and clicks, which do not tell it. Who shares an answer there
/// must not show it to people of another company.
/// </summary>
internal sealed class RoomKinds(SlackClient client) : IRoomKindFinder, IDisposable
{
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <inheritdoc/>
    public string Platform => SlackPlatform.Name;

    /// <summary>The kind as Slack tells it now. A mention does not tell a private channel from a public one, and a channel may come to be shared.</summary>
    public async Task<ConversationKind?> FindAsync(Conversation conversation, CancellationToken cancellationToken) =>
        conversation.Kind == ConversationKind.PublicChannel ? await TryFindAsync(conversation.Tenant, conversation.Channel, cancellationToken) : conversation.Kind;

    /// <summary>The kind; of a room that cannot be looked up in time the one with the narrowest audience.</summary>
    public async Task<ConversationKind> OfAsync(string team, string channel, CancellationToken cancellationToken) =>
        await TryFindAsync(team, channel, cancellationToken) ?? ConversationKind.Shared;

    /// <inheritdoc/>
    public void Dispose() => cache.Dispose();

    /// <summary>The kind, as Slack tells of the channel.</summary>
    public static ConversationKind KindOf(System.Text.Json.JsonElement channel) =>
        channel.Flag("is_ext_shared") || channel.Flag("is_pending_ext_shared") ? ConversationKind.Shared
        : channel.Flag("is_im") ? ConversationKind.Direct
        : channel.Flag("is_mpim") ? ConversationKind.Group
        : channel.Flag("is_private") || channel.Flag("is_group") ? ConversationKind.PrivateChannel
        : ConversationKind.PublicChannel;

    private async Task<ConversationKind?> TryFindAsync(string team, string channel, CancellationToken cancellationToken)
    {
        if (Rooms.KindOf(channel) == ConversationKind.Direct)
        {
            return ConversationKind.Direct;
        }

        if (cache.TryGetValue((team, channel), out ConversationKind known))
        {
            return known;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(MostWait);
        try
        {
            var answer = await client.ReadAsync("conversations.info", new Dictionary<string, string> { ["channel"] = channel }, limit.Token);
            var kind = KindOf(answer.Field("channel"));
            cache.Set((team, channel), kind, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Remembered });
            return kind;
        }
        catch (Exception fault) when (fault is SlackException or SlackRateLimitException or SlackUnreachableException
            || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
