using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>What is read back.</summary>
public sealed partial class FakeWorkspace
{
    /// <summary>People who are not plain members, with what Slack says of them.</summary>
    public ConcurrentDictionary<string, JsonObject> People { get; } = new();

    /// <summary>Groups of people, with their members.</summary>
    public ConcurrentDictionary<string, string[]> UserGroups { get; } = new();

    /// <summary>Channels that only their members see.</summary>
    public ConcurrentDictionary<string, bool> PrivateChannels { get; } = new();

    /// <summary>Direct talks of several people.</summary>
    public ConcurrentDictionary<string, bool> GroupTalks { get; } = new();

    private JsonObject Person(JsonObject arguments)
    {
        var user = new JsonObject { ["id"] = Text(arguments, "user"), ["team_id"] = Team };
        foreach (var (name, value) in People.GetValueOrDefault(Text(arguments, "user")) ?? [])
        {
            user[name] = value?.DeepClone();
        }

        return new() { ["user"] = user };
    }

    private JsonObject Groups(JsonObject arguments) => Text(arguments, "include_users") == "true" && Text(arguments, "team_id") == Team
        ? new() { ["usergroups"] = new JsonArray([.. UserGroups.Select(group => new JsonObject { ["id"] = group.Key, ["date_delete"] = 0, ["users"] = new JsonArray([.. group.Value.Select(user => (JsonNode)user)]) })]) }
        : throw new SlackFaultException("invalid_arguments");

    private JsonObject Info(JsonObject arguments) => new()
    {
        ["channel"] = new JsonObject
        {
            ["id"] = Text(arguments, "channel"),
            ["name"] = $"name-of-{Text(arguments, "channel").ToLowerInvariant()}",
            ["is_member"] = !ForeignChannels.ContainsKey(Text(arguments, "channel")) && !GroupTalks.ContainsKey(Text(arguments, "channel")),
            ["is_mpim"] = GroupTalks.ContainsKey(Text(arguments, "channel")),
            ["is_im"] = Text(arguments, "channel").StartsWith('D'),
            ["is_private"] = PrivateChannels.ContainsKey(Text(arguments, "channel")) || GroupTalks.ContainsKey(Text(arguments, "channel")),
            ["is_ext_shared"] = SharedChannels.ContainsKey(Text(arguments, "channel")),
        },
    };

    private JsonObject Read(JsonObject arguments)
    {
        var (channel, root, oldest) = (Text(arguments, "channel"), Text(arguments, "ts"), Text(arguments, "oldest"));
        var found = Messages
            .Where(message => message.Channel == channel && message.OnlyFor is null && (root.Length == 0 || message.Ts == root || message.Thread == root) && string.CompareOrdinal(message.Ts, oldest) >= 0)
            .OrderBy(message => message.Ts, StringComparer.Ordinal)
            .ToList();
        var limit = int.Parse(Text(arguments, "limit") is { Length: > 0 } given ? given : "100", CultureInfo.InvariantCulture);
        var from = int.Parse(Text(arguments, "cursor") is { Length: > 0 } cursor ? cursor : "0", CultureInfo.InvariantCulture);
        var withMetadata = Text(arguments, "include_all_metadata") == "true";
        return new()
        {
            ["messages"] = new JsonArray([.. found.Skip(from).Take(limit).Select(message => new JsonObject
            {
                ["ts"] = message.Ts,
                ["user"] = message.User,
                ["text"] = message.Text,
                ["blocks"] = message.Blocks.DeepClone(),
                ["metadata"] = withMetadata ? message.Metadata?.DeepClone() : null,
            })]),
            ["response_metadata"] = new JsonObject { ["next_cursor"] = from + limit < found.Count ? (from + limit).ToString(CultureInfo.InvariantCulture) : "" },
        };
    }
}
