using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>Posts on Slack: renders, calls once, and tells how it ended.</summary>
internal sealed class SlackPoster(SlackClient client, ResponseUrls responses, MessageView view, HomeView home, AnswerStream stream, SlackInstallation installation) : IPoster
{
    private static readonly string[] BlockFaults = ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "block_mismatch"];

    /// <inheritdoc/>
    public string Platform => SlackPlatform.Name;

    /// <inheritdoc/>
    public async Task<PostOutcome> PostAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (installation.IsRevoked)
        {
            return new Refused("The app was uninstalled or its token revoked.");
        }

        try
        {
            return delivery.Post.Kind == PostKind.Home
                ? await PublishAsync(delivery, cancellationToken)
                : await SendAsync(delivery, cancellationToken);
        }
        catch (SlackException fault) when (IsDone(delivery.Post.Kind, fault))
        {
            return new Sent(delivery.MessageId);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && SlackOutcome.Of(fault, delivery.Post) is { } outcome)
        {
            return outcome;
        }
    }

    private async Task<PostOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var post = delivery.Post;
        var message = post.Kind == PostKind.Delete ? null : view.Of(delivery);
        var isByResponse = post.Kind == PostKind.Ephemeral || (post.Kind == PostKind.Delete && delivery.MessageId is null);
        if (isByResponse && await responses.TryAsync(post, message, cancellationToken))
        {
            return new Sent(null);
        }

        if (post.Kind == PostKind.Delete && delivery.MessageId is null)
        {
            return new Refused("Slack lets a message that one person sees be deleted for half an hour only.");
        }

        if (post.Kind == PostKind.Create && await stream.TryAsync(delivery, message!, cancellationToken) is { } ts)
        {
            return new Sent(ts);
        }

        var method = SlackRates.MethodOf(post.Kind);
        try
        {
            return await CallAsync(method, PostArguments.Of(delivery, message, isPlain: false), post, cancellationToken);
        }
        catch (SlackException fault) when (message is not null && BlockFaults.Contains(fault.Code))
        {
            // A plain answer is better than silence; it was refused for certain, so nothing is sent twice.
            return await CallAsync(method, PostArguments.Of(delivery, message, isPlain: true), post, cancellationToken);
        }
    }

    private async Task<PostOutcome> CallAsync(string method, JsonObject arguments, Post post, CancellationToken cancellationToken)
    {
        var answer = await client.CallAsync(method, arguments, cancellationToken);
        return new Sent(post.Kind is PostKind.Create or PostKind.Update ? answer.Text("ts") : null);
    }

    private async Task<PostOutcome> PublishAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var message = delivery.Message as HomeMessage ?? throw new InvalidOperationException("A home page shows a home message.");
        var arguments = new JsonObject { ["user_id"] = delivery.Post.OnlyFor, ["view"] = home.Of(message) };
        await client.CallAsync(SlackRates.MethodOf(PostKind.Home), arguments, cancellationToken);
        return new Sent(null);
    }

    private static bool IsDone(PostKind kind, SlackException fault) => kind == PostKind.Delete && fault.Code == "message_not_found";
}
