using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>What stands in a workspace, and the calls that change it. It enforces what Slack enforces.</summary>
public sealed partial class FakeWorkspace(TimeProvider time)
{
    public const string Team = "T0FAKE";
    public const string BotUser = "U0BOT";
    public const string BotId = "B0BOT";
    public const string BotToken = "xoxb-test";
    public const string AppToken = "xapp-test";

    private readonly Lock door = new();
    private readonly List<FakeMessage> messages = [];
    private readonly ConcurrentDictionary<string, DateTimeOffset> triggers = new();
    private readonly ConcurrentDictionary<string, int> hooks = new();
    private readonly ConcurrentDictionary<string, string> streams = new();
    private long lastTs;

    /// <summary>Objections to what was sent; must stay empty.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>All calls that had an effect or were refused for what was in them.</summary>
    public ConcurrentQueue<FakeCall> Calls { get; } = new();

    /// <summary>Channels that are shared with another company.</summary>
    public ConcurrentDictionary<string, bool> SharedChannels { get; } = new();

    /// <summary>Channels that the bot is no member of.</summary>
    public ConcurrentDictionary<string, bool> ForeignChannels { get; } = new();

    /// <summary>Methods that this workspace does not have.</summary>
    public ConcurrentDictionary<string, bool> Missing { get; } = new();

    /// <summary>Home pages by person, and open windows by trigger.</summary>
    public ConcurrentDictionary<string, JsonObject> Views { get; } = new();

    public IReadOnlyList<FakeMessage> Messages
    {
        get
        {
            lock (door)
            {
                return [.. messages];
            }
        }
    }

    /// <summary>A new time, which is a new id too.</summary>
    public string NewTs()
    {
        lock (door)
        {
            lastTs = Math.Max(lastTs + 1, time.GetUtcNow().ToUnixTimeMilliseconds() * 1000);
            return string.Create(CultureInfo.InvariantCulture, $"{lastTs / 1_000_000}.{lastTs % 1_000_000:D6}");
        }
    }

    /// <summary>A trigger, good for three seconds and one window.</summary>
    public string NewTrigger()
    {
        var trigger = $"trigger.{NewTs()}";
        triggers[trigger] = time.GetUtcNow();
        return trigger;
    }

    /// <summary>An address for replies, good for five.</summary>
    public string NewHook(string channel, string user)
    {
        var name = $"{channel}.{user}.{NewTs()}";
        hooks[name] = 0;
        return $"{FakeSlack.Address}hooks/{name}";
    }

    /// <summary>A person writes.</summary>
    public void Write(FakeMessage message) => Locked(() => messages.Add(message));

    /// <summary>A person edits or, with null, deletes.</summary>
    public void Change(string channel, string ts, string? text) => Locked(() =>
    {
        var at = messages.FindIndex(message => message.Channel == channel && message.Ts == ts);
        if (at >= 0 && text is null)
        {
            messages.RemoveAt(at);
        }
        else if (at >= 0)
        {
            messages[at] = messages[at] with { Text = text! };
        }
    });

    /// <summary>The answer to a call that is allowed.</summary>
    /// <exception cref="SlackFaultException">It is answered with ok: false.</exception>
    public JsonObject Call(string method, JsonObject arguments)
    {
        if (Missing.ContainsKey(method))
        {
            throw new SlackFaultException("unknown_method");
        }

        Calls.Enqueue(new FakeCall(method, (JsonObject)arguments.DeepClone(), time.GetUtcNow()));
        CheckScope(method, arguments);
        return method switch
        {
            "auth.test" => new() { ["team_id"] = Team, ["user_id"] = BotUser, ["bot_id"] = BotId },
            "chat.postMessage" => Post(arguments),
            "chat.postEphemeral" => Ephemeral(arguments),
            "chat.update" => Update(arguments),
            "chat.delete" => Delete(arguments),
            "chat.startStream" => StartStream(arguments),
            "chat.appendStream" => AppendStream(arguments),
            "chat.stopStream" => StopStream(arguments),
            "files.info" => FileInfo(arguments),
            "conversations.info" => Info(arguments),
            "conversations.open" => new() { ["channel"] = new JsonObject { ["id"] = $"D{Text(arguments, "users")[1..]}" } },
            "users.info" => Person(arguments),
            "usergroups.list" => Groups(arguments),
            "conversations.replies" or "conversations.history" => Read(arguments),
            "views.open" => Open(arguments),
            "views.publish" => Publish(arguments),
            "chat.unfurl" => Unfurl(arguments),
            "assistant.threads.setStatus" => SetStatus(arguments),
            "assistant.threads.setTitle" => SetTitle(arguments),
            "assistant.threads.setSuggestedPrompts" => SetPrompts(arguments),
            _ => throw new SlackFaultException("unknown_method"),
        };
    }

    /// <summary>A reply to an address that came with a click or a command; false when it takes no more.</summary>
    public bool Respond(string hook, JsonObject body)
    {
        if (!hooks.TryGetValue(hook, out var uses) || uses >= 5)
        {
            return false;
        }

        hooks[hook] = uses + 1;
        Calls.Enqueue(new FakeCall("response_url", (JsonObject)body.DeepClone(), time.GetUtcNow()));
        var (channel, user) = (hook.Split('.')[0], hook.Split('.')[1]);
        if (body["delete_original"]?.GetValue<bool>() == true)
        {
            Locked(() => messages.RemoveAll(message => message.Channel == channel && message.OnlyFor == user && message.Ts == HookMessages.GetValueOrDefault(hook)));
            return true;
        }

        Check(body);
        if (body["replace_original"]?.GetValue<bool>() == true && HookMessages.TryGetValue(hook, out var original))
        {
            Locked(() =>
            {
                var at = messages.FindIndex(message => message.Channel == channel && message.OnlyFor == user && message.Ts == original);
                messages[at] = messages[at] with { Text = Text(body, "text"), Blocks = BlocksOf(body) };
            });
            return true;
        }

        Add(channel, body, user);
        return true;
    }

    /// <summary>The private message that an address belongs to, for deleting it.</summary>
    public ConcurrentDictionary<string, string> HookMessages { get; } = new();

    private JsonObject Changed(JsonObject arguments, Func<FakeMessage, FakeMessage?> change)
    {
        var (channel, ts) = (Text(arguments, "channel"), Text(arguments, "ts"));
        lock (door)
        {
            var at = messages.FindIndex(message => message.Channel == channel && message.Ts == ts && message.OnlyFor is null);
            if (at < 0)
            {
                throw new SlackFaultException("message_not_found");
            }

            if (messages[at].User != BotUser)
            {
                throw Objection("cant_update_message");
            }

            if (change(messages[at]) is { } changed)
            {
                messages[at] = changed;
            }
            else
            {
                messages.RemoveAt(at);
            }
        }

        return new() { ["channel"] = channel, ["ts"] = ts };
    }

    private string Add(string channel, JsonObject arguments, string? onlyFor)
    {
        var ts = NewTs();
        Locked(() => messages.Add(new FakeMessage
        {
            Channel = channel,
            Ts = ts,
            Thread = Text(arguments, "thread_ts") is { Length: > 0 } thread ? thread : null,
            User = BotUser,
            OnlyFor = onlyFor,
            Text = Text(arguments, "text"),
            Blocks = BlocksOf(arguments),
            Metadata = arguments["metadata"]?.DeepClone(),
        }));
        return ts;
    }

    private void Locked(Action change)
    {
        lock (door)
        {
            change();
        }
    }

    private static JsonArray BlocksOf(JsonObject arguments) => (JsonArray?)arguments["blocks"]?.DeepClone() ?? [];

    private static string Text(JsonObject node, string name) => node[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
