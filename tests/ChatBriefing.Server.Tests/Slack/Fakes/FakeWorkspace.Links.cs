using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Links that people share, and what is unfolded of them.</summary>
public sealed partial class FakeWorkspace
{
    private readonly ConcurrentDictionary<string, string[]> sharedLinks = new();

    /// <summary>A person posts links; the event that tells of them.</summary>
    public JsonObject ShareLinks(string channel, string user, params string[] urls)
    {
        var ts = NewTs();
        Write(new FakeMessage { Channel = channel, Ts = ts, User = user, Text = string.Join(' ', urls.Select(url => $"<{url}>")) });
        return LinkEvent(channel, ts, user, "conversations_history", urls);
    }

    /// <summary>A person types links and has not sent them yet: there is no message to unfold them in.</summary>
    public JsonObject ComposeLinks(string user, params string[] urls) => LinkEvent("COMPOSER", $"{user}-{NewTs()}", user, "composer", urls);

    private JsonObject LinkEvent(string channel, string ts, string user, string source, string[] urls)
    {
        var id = $"unfurl.{NewTs()}";
        sharedLinks[id] = urls;
        return new()
        {
            ["type"] = "link_shared",
            ["channel"] = channel,
            ["user"] = user,
            ["message_ts"] = ts,
            ["unfurl_id"] = id,
            ["source"] = source,
            ["links"] = new JsonArray([.. urls.Select(url => new JsonObject { ["url"] = url, ["domain"] = new Uri(url).Host })]),
        };
    }

    private JsonObject Unfurl(JsonObject arguments)
    {
        if (arguments["unfurls"] is not JsonObject { Count: > 0 } unfurls)
        {
            throw Objection("missing_unfurls");
        }

        foreach (var (url, unfurl) in unfurls)
        {
            if (!IsIn(arguments, url))
            {
                throw Objection($"cannot_unfurl_url {url}");
            }

            CheckBlocks(BlocksOf((JsonObject)unfurl!));
        }

        return [];
    }

    private bool IsIn(JsonObject arguments, string url)
    {
        if (Text(arguments, "unfurl_id") is { Length: > 0 } id)
        {
            return sharedLinks.TryGetValue(id, out var links) && Text(arguments, "source").Length > 0 ? links.Contains(url) : throw Objection("cannot_find_unfurl");
        }

        var (channel, ts) = (Text(arguments, "channel"), Text(arguments, "ts"));
        return Messages.FirstOrDefault(message => message.Channel == channel && message.Ts == ts) is { } found ? found.Text.Contains(url, StringComparison.Ordinal) : throw Objection("cannot_find_message");
    }
}
