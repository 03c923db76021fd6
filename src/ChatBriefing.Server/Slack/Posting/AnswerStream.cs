using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>
/// Streams an answer that a model drafted, after its check: only sentences that passed ever leave, as blocks and not as
/// markdown, since they hold words of documents. Where a stream breaks, the message is finished by an edit in place.
/// </summary>
internal sealed class AnswerStream(SlackClient client, IOptions<SlackOptions> options)
{
    private readonly ConcurrentDictionary<string, string> begun = new();
    private volatile bool isMissing;

    /// <summary>Notes the part that a doubtful attempt left behind: the next attempt finishes it, where a second message would stand beside it.</summary>
    public void Note(Post post, string ts) => begun.TryAdd(post.Key, ts);

    /// <summary>Whether the delivery is of the kind that is streamed: an open answer of a model, in a thread, to a message.</summary>
    private static bool Suits(Delivery delivery) =>
        delivery is { Post: { Kind: PostKind.Create, Conversation.Thread: not null }, Message: AnswerMessage { Reply.IsAnswer: true } message }
        && message.Answer.QuestionMessageId is not null
        && CheckLine.IsByModel(message.Answer);

    /// <summary>The ts of the message; null when nothing was begun and it should be posted at once.</summary>
    /// <exception cref="SlackUnreachableException">It may have been begun.</exception>
    public async Task<string?> TryAsync(Delivery delivery, SlackMessage message, CancellationToken cancellationToken)
    {
        var post = delivery.Post;
        if (await TakeUpAsync(post, message, cancellationToken) is { } earlier)
        {
            return earlier;
        }

        if (!Suits(delivery) || !options.Value.Stream || isMissing || StreamParts.Of(message) is not { } parts || await StartAsync(delivery, cancellationToken) is not { } ts)
        {
            return null;
        }

        begun[post.Key] = ts;
        try
        {
            foreach (var sentence in parts.Sentences)
            {
                await CallAsync("chat.appendStream", post, ts, new() { ["chunks"] = new JsonArray(new JsonObject { ["type"] = "blocks", ["blocks"] = new JsonArray(sentence) }) }, cancellationToken);
            }

            await CallAsync("chat.stopStream", post, ts, new() { ["blocks"] = parts.Tail, ["metadata"] = PostMetadata.Of(post) }, cancellationToken);
        }
        catch (Exception fault) when (fault is SlackException or SlackRateLimitException or SlackUnreachableException)
        {
            await FinishAsync(post, ts, message, cancellationToken);
        }

        begun.TryRemove(post.Key, out _);
        return ts;
    }

    /// <summary>Finishes what an earlier attempt left standing; null where nothing stands.</summary>
    private async Task<string?> TakeUpAsync(Post post, SlackMessage message, CancellationToken cancellationToken)
    {
        if (!begun.TryGetValue(post.Key, out var ts))
        {
            return null;
        }

        try
        {
            await FinishAsync(post, ts, message, cancellationToken);
        }
        catch (SlackException fault) when (fault.Code == "message_not_found")
        {
            // Somebody took it away: the answer is sent anew.
            ts = null;
        }

        begun.TryRemove(post.Key, out _);
        return ts;
    }

    private async Task<string?> StartAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            var answer = ((AnswerMessage)delivery.Message!).Answer;
            var started = await client.CallAsync(
                "chat.startStream",
                new JsonObject
                {
                    ["channel"] = delivery.Post.Conversation.Channel,
                    ["thread_ts"] = delivery.Post.Conversation.Thread,
                    ["recipient_user_id"] = answer.Asker,
                    ["recipient_team_id"] = delivery.Post.Conversation.Tenant,
                    ["chunks"] = new JsonArray(new JsonObject { ["type"] = "markdown_text", ["text"] = StreamPart.LeadIn }),
                },
                cancellationToken);
            return started.Text("ts") is { Length: > 0 } ts ? ts : null;
        }
        catch (Exception fault) when (fault is SlackException or SlackRateLimitException)
        {
            isMissing |= fault is SlackException { IsLacking: true };
            return null;
        }
    }

    /// <summary>Puts the whole answer in the place of what stands there; it can be repeated.</summary>
    private async Task FinishAsync(Post post, string ts, SlackMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await CallAsync("chat.stopStream", post, ts, [], cancellationToken);
        }
        catch (SlackException)
        {
            // It had stopped.
        }

        await CallAsync("chat.update", post, ts, new() { ["text"] = message.Text, ["parse"] = "none", ["link_names"] = false, ["unfurl_links"] = false, ["unfurl_media"] = false, ["blocks"] = message.Blocks.DeepClone(), ["metadata"] = PostMetadata.Of(post) }, cancellationToken);
    }

    private async Task CallAsync(string method, Post post, string ts, JsonObject arguments, CancellationToken cancellationToken)
    {
        arguments["channel"] = post.Conversation.Channel;
        arguments["ts"] = ts;
        await client.CallAsync(method, arguments, cancellationToken);
    }
}
