using System.Globalization;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>Looks up by its metadata whether a doubtful post arrived; of an answer that may have begun to stream, the part that did.</summary>
internal sealed class SlackPostFinder(SlackClient client, SlackInstallation installation, AnswerStream stream) : IPostFinder
{
    private const int PageSize = 200;
    private const int MostPages = 10;

    /// <summary>Slack's clock and ours may differ.</summary>
    private static readonly TimeSpan ClockMargin = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public string Platform => SlackPlatform.Name;

    /// <inheritdoc/>
    public async Task<Sighting> FindAsync(Post post, DateTimeOffset since, CancellationToken cancellationToken)
    {
        if (post.Kind != PostKind.Create)
        {
            // Nobody can look up what one person alone saw, and that person would rather read it twice than never.
            return new NotSeen();
        }

        try
        {
            return await LookAsync(post, since - ClockMargin, cancellationToken);
        }
        catch (SlackRateLimitException limit)
        {
            return new CannotTell(limit.RetryAfter, limit.Message);
        }
        catch (SlackException fault) when (fault.Code == "thread_not_found")
        {
            return new NotSeen();
        }
        catch (Exception fault) when (fault is SlackException or SlackUnreachableException)
        {
            return new CannotTell(null, fault.Message);
        }
    }

    private async Task<Sighting> LookAsync(Post post, DateTimeOffset oldest, CancellationToken cancellationToken)
    {
        var (cursor, part) = ("", (string?)null);
        var bot = post is { Content.Kind: ContentKind.Answer, Conversation.Thread: not null } ? installation.Identity ?? await installation.IdentifyAsync(cancellationToken) : null;
        for (var page = 0; page < MostPages; page++)
        {
            var arguments = ArgumentsFor(post, oldest, cursor);
            var answer = await client.ReadAsync(post.Conversation.Thread is null ? "conversations.history" : "conversations.replies", arguments, cancellationToken);
            foreach (var message in answer.Items("messages").Where(message => PostMetadata.IsOf(message, post.Key)))
            {
                return new Seen(message.Text("ts"));
            }

            part = bot is null ? null : answer.Items("messages").LastOrDefault(message => StreamPart.Is(message, bot)).Text("ts") is { Length: > 0 } ts ? ts : part;
            cursor = answer.Field("response_metadata").Text("next_cursor");
            if (cursor.Length == 0)
            {
                // Posts of a room are sent one after the other, so no other answer is being streamed there now.
                if (part is not null)
                {
                    stream.Note(post, part);
                }

                return new NotSeen();
            }
        }

        return new CannotTell(null, "More was written since than can be read back.");
    }

    private static Dictionary<string, string> ArgumentsFor(Post post, DateTimeOffset oldest, string cursor)
    {
        var arguments = new Dictionary<string, string>
        {
            ["channel"] = post.Conversation.Channel,
            ["oldest"] = string.Create(CultureInfo.InvariantCulture, $"{oldest.ToUnixTimeSeconds()}.000000"),
            ["include_all_metadata"] = "true",
            ["limit"] = PageSize.ToString(CultureInfo.InvariantCulture),
        };
        if (post.Conversation.Thread is { } thread)
        {
            arguments["ts"] = thread;
        }

        if (cursor.Length > 0)
        {
            arguments["cursor"] = cursor;
        }

        return arguments;
    }
}
