using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>What is read back.</summary>
public sealed partial class FakeWorkspace
{
    private JsonObject Info(JsonObject arguments) => new()
    {
        ["channel"] = new JsonObject
        {
            ["id"] = Text(arguments, "channel"),
            ["name"] = $"name-of-{Text(arguments, "channel").ToLowerInvariant()}",
            ["is_member"] = !ForeignChannels.ContainsKey(Text(arguments, "channel")),
            ["is_im"] = Text(arguments, "channel").StartsWith('D'),
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
                ["metadata"] = withMetadata ? message.Metadata?.DeepClone() : null,
            })]),
            ["response_metadata"] = new JsonObject { ["next_cursor"] = from + limit < found.Count ? (from + limit).ToString(CultureInfo.InvariantCulture) : "" },
        };
    }
}
