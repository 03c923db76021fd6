using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Rendering;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>Makes the arguments of the Web API's methods that post.</summary>
internal static class PostArguments
{
    /// <summary>Arguments for what <paramref name="delivery"/> asks.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="message">Its message; null for a deletion.</param>
    /// <param name="isPlain">Whether only the text goes out, because Slack refused the blocks.</param>
    public static JsonObject Of(Delivery delivery, SlackMessage? message, bool isPlain)
    {
        var post = delivery.Post;
        var arguments = new JsonObject { ["channel"] = post.Conversation.Channel };
        switch (post.Kind)
        {
            case PostKind.Create:
                AddThread(arguments, post);
                Add(arguments, message!, isPlain);
                arguments["metadata"] = PostMetadata.Of(post);
                break;
            case PostKind.Ephemeral:
                AddThread(arguments, post);
                Add(arguments, message!, isPlain);
                arguments["user"] = post.OnlyFor;
                break;
            case PostKind.Update:
                arguments["ts"] = delivery.MessageId;
                Add(arguments, message!, isPlain);
                break;
            case PostKind.Delete:
                arguments["ts"] = delivery.MessageId;
                break;
            default:
                throw new InvalidOperationException($"{post.Kind} is not posted into a conversation.");
        }

        return arguments;
    }

    /// <summary>What is posted to a response_url: a reply, or the wish to delete the message that was clicked on.</summary>
    public static JsonObject Response(Post post, SlackMessage? message)
    {
        if (message is null)
        {
            return new JsonObject { ["delete_original"] = true };
        }

        var arguments = new JsonObject { ["response_type"] = "ephemeral", ["replace_original"] = post.Replaces };
        AddThread(arguments, post);
        Add(arguments, message, isPlain: false);
        return arguments;
    }

    private static void AddThread(JsonObject arguments, Post post)
    {
        if (post.Conversation.Thread is { } thread)
        {
            arguments["thread_ts"] = thread;
        }
    }

    /// <summary>Text is never parsed for links and mentions, and our links are not unfolded into previews.</summary>
    private static void Add(JsonObject arguments, SlackMessage message, bool isPlain)
    {
        arguments["text"] = message.Text;
        arguments["mrkdwn"] = false;
        arguments["parse"] = "none";
        arguments["link_names"] = false;
        arguments["unfurl_links"] = false;
        arguments["unfurl_media"] = false;
        if (!isPlain)
        {
            arguments["blocks"] = message.Blocks.DeepClone();
        }
    }
}
