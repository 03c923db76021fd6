using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Slack.Rendering.Blocks;

/// <summary>The list of collections to choose from.</summary>
internal static class Choice
{
    private const int LongestOption = 75;

    /// <summary>The list.</summary>
    /// <param name="chosen">What is chosen now; one of <paramref name="names"/>.</param>
    /// <param name="names">What can be chosen, besides a new one.</param>
    public static JsonObject Of(string chosen, IReadOnlyList<string> names) => new()
    {
        ["type"] = "static_select",
        ["action_id"] = ActionIds.Collection,
        ["placeholder"] = Block.Plain("Collection", LongestOption),
        ["options"] = new JsonArray([.. names.Select(name => Option(name, name)), Option("New collection …", ActionIds.NewCollection)]),
        ["initial_option"] = Option(chosen, chosen),
    };

    private static JsonObject Option(string text, string value) => new() { ["text"] = Block.Plain(text, LongestOption), ["value"] = value };
}
