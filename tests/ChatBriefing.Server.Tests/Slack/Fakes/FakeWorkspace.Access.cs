using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>What the app may do, and where it is.</summary>
public sealed partial class FakeWorkspace
{
    /// <summary>What the manifest asks for.</summary>
    public static IReadOnlyList<string> Scopes { get; } = ReadList(BotScopes());

    /// <summary>The events that the manifest subscribes to.</summary>
    public static IReadOnlyList<string> Events { get; } = ReadList(BotEvents());

    /// <summary>Scopes of the manifest that the app was installed without.</summary>
    public ConcurrentDictionary<string, bool> Withheld { get; } = new();

    /// <summary>Whether Slack tells of it: of messages only in the kinds of rooms that are subscribed to.</summary>
    public static bool IsTold(JsonObject happened) => Text(happened, "type") != "message" || Text(happened, "channel_type") switch
    {
        "channel" => Events.Contains("message.channels"),
        "group" => Events.Contains("message.groups"),
        "mpim" => Events.Contains("message.mpim"),
        "im" => Events.Contains("message.im"),
        _ => true,
    };

    private static string[] ReadList(Regex list)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ChatBriefing.sln")))
        {
            folder = folder.Parent;
        }

        var manifest = File.ReadAllText(Path.Combine(folder.FullName, "infra", "slack", "manifest.yaml"));
        return list.Match(manifest).Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private void CheckScope(string method, JsonObject arguments)
    {
        if (NeededBy(method, arguments) is not { } needed)
        {
            return;
        }

        if (!Scopes.Contains(needed))
        {
            throw Objection($"missing_scope {method} needs {needed}, which the manifest lacks", needed);
        }

        if (Withheld.ContainsKey(needed))
        {
            throw new SlackFaultException("missing_scope", needed);
        }
    }

    private string? NeededBy(string method, JsonObject arguments) => method switch
    {
        "chat.unfurl" => "links:write",
        _ when method.StartsWith("chat.", StringComparison.Ordinal) => "chat:write",
        _ when method.StartsWith("assistant.", StringComparison.Ordinal) => "assistant:write",
        "files.info" => "files:read",
        "users.info" => "users:read",
        "usergroups.list" => "usergroups:read",
        "conversations.open" => "im:write",
        "conversations.info" => $"{KindOf(Text(arguments, "channel"))}:read",
        "conversations.replies" or "conversations.history" => $"{KindOf(Text(arguments, "channel"))}:history",
        _ => null,
    };

    private string KindOf(string channel) => channel.StartsWith('D') ? "im" : GroupTalks.ContainsKey(channel) ? "mpim" : PrivateChannels.ContainsKey(channel) ? "groups" : "channels";

    /// <summary>Who is no member cannot post, and does not even learn of a private channel.</summary>
    private void CheckMembership(string channel)
    {
        if (ForeignChannels.ContainsKey(channel))
        {
            throw new SlackFaultException(PrivateChannels.ContainsKey(channel) ? "channel_not_found" : "not_in_channel");
        }
    }

    [GeneratedRegex(@"^\s*bot: \[(.*)\]\s*$", RegexOptions.Multiline)]
    private static partial Regex BotScopes();

    [GeneratedRegex(@"^\s*bot_events: \[(.*)\]\s*$", RegexOptions.Multiline)]
    private static partial Regex BotEvents();
}
