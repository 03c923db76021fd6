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
    private const string LeadIn = "From your documents:";

    private readonly ConcurrentDictionary<string, string> begun = new();
    private volatile bool isMissing;

    /// <summary>Whether the delivery is of the kind that is streamed: an open answer of a model, in a thread, to a message.</summary>
    public static bool Suits(Delivery delivery) =>
        delivery is { Post: { Kind: PostKind.Create, Conversation.Thread: not null }, Message: AnswerMessage { Reply.IsAnswer: true } message }
        && message.Answer.QuestionMessageId is not null
        && CheckLine.IsByModel(message.Answer);

    /// <summary>The ts of the message; null when nothing was begun and it should be posted at once.</summary>
    /// <exception cref="SlackUnreachableException">It may have been begun.</exception>
    public async Task<string?> TryAsync(Delivery delivery, SlackMessage message, CancellationToken cancellationToken)
    {
        var post = delivery.Post;
        if (begun.TryGetValue(post.Key, out var earlier))
        {
            // A part of an earlier attempt stands there already: a second message would double it.
            await FinishAsync(post, earlier, message, cancellationToken);
            return earlier;
        }

        if (!options.Value.Stream || isMissing || StreamParts.Of(message) is not { } parts || await StartAsync(delivery, cancellationToken) is not { } ts)
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
                    ["chunks"] = new JsonArray(new JsonObject { ["type"] = "markdown_text", ["text"] = LeadIn }),
                },
                cancellationToken);
            return started.Text("ts") is { Length: > 0 } ts ? ts : null;
        }
        catch (Exception fault) when (fault is SlackException or SlackRateLimitException)
        {
            isMissing = fault is SlackException { IsPassing: false };
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
