using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>The assistant's threads.</summary>
public sealed partial class FakeWorkspace
{
    private const int MostPrompts = 4;
    private const int MostLoadingMessages = 10;

    /// <summary>A person opens a thread of the older assistant; the event that tells of it.</summary>
    public JsonObject StartAssistant(string channel, string user)
    {
        var root = NewTs();
        Write(new FakeMessage { Channel = channel, Ts = root, User = "USLACKBOT", Text = "New assistant thread" });
        return AssistantEvent("assistant_thread_started", channel, root, user, null);
    }

    /// <summary>The person looks at another channel beside it; the event that tells of it.</summary>
    public JsonObject LookElsewhere(JsonObject started, string lookedAt)
    {
        var thread = (JsonObject)started["assistant_thread"]!;
        return AssistantEvent("assistant_thread_context_changed", Text(thread, "channel_id"), Text(thread, "thread_ts"), Text(thread, "user_id"), lookedAt);
    }

    private JsonObject AssistantEvent(string type, string channel, string thread, string user, string? lookedAt) => new()
    {
        ["type"] = type,
        ["assistant_thread"] = new JsonObject
        {
            ["user_id"] = user,
            ["channel_id"] = channel,
            ["thread_ts"] = thread,
            ["context"] = lookedAt is null ? [] : new JsonObject { ["channel_id"] = lookedAt, ["team_id"] = Team },
        },
        ["event_ts"] = NewTs(),
    };

    private JsonObject SetStatus(JsonObject arguments)
    {
        CheckThread(arguments, mayLackThread: false);
        return arguments["status"] is JsonValue && (arguments["loading_messages"] as JsonArray)?.Count is null or <= MostLoadingMessages ? [] : throw Objection("invalid_arguments status");
    }

    private JsonObject SetTitle(JsonObject arguments)
    {
        CheckThread(arguments, mayLackThread: false);
        return Text(arguments, "title").Length > 0 ? [] : throw Objection("invalid_arguments title");
    }

    private JsonObject SetPrompts(JsonObject arguments)
    {
        CheckThread(arguments, mayLackThread: true);
        return arguments["prompts"] is JsonArray { Count: > 0 and <= MostPrompts } prompts && prompts.All(prompt => Text((JsonObject)prompt!, "title").Length > 0 && Text((JsonObject)prompt!, "message").Length > 0)
            ? []
            : throw Objection("invalid_arguments prompts");
    }

    /// <summary>Only direct conversations have them; a bot may try in others, and learns.</summary>
    private void CheckThread(JsonObject arguments, bool mayLackThread)
    {
        var (channel, thread) = (Text(arguments, "channel_id"), Text(arguments, "thread_ts"));
        if (!channel.StartsWith('D'))
        {
            throw new SlackFaultException("channel_not_found");
        }

        if (thread.Length == 0 ? !mayLackThread : !Messages.Any(message => message.Channel == channel && message.Ts == thread))
        {
            throw Objection($"invalid_thread_ts {channel} {thread}");
        }
    }
}
