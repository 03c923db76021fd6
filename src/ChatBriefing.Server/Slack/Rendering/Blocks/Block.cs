using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Slack.Rendering.Blocks;

/// <summary>The blocks that messages, modals and the home tab are built of; see https://docs.slack.dev/reference/block-kit/blocks.</summary>
internal static class Block
{
    private const int LongestHeader = 150;
    private const int LongestPlain = 1_000;

    /// <summary>A heading; plain text.</summary>
    public static JsonObject Header(string text) => new() { ["type"] = "header", ["text"] = Plain(text, LongestHeader) };

    /// <summary>A line between parts.</summary>
    public static JsonObject Divider() => new() { ["type"] = "divider" };

    /// <summary>Paragraphs, quotations and lists of <see cref="Rich"/>.</summary>
    public static JsonObject RichText(params IEnumerable<JsonObject> parts) => new() { ["type"] = "rich_text", ["elements"] = new JsonArray([.. parts]) };

    /// <summary>Small grey text; plain, so that nothing in it acts.</summary>
    public static JsonObject Context(string text) => new() { ["type"] = "context", ["elements"] = new JsonArray(Plain(text, LongestPlain)) };

    /// <summary>Buttons side by side.</summary>
    public static JsonObject Actions(params IEnumerable<JsonObject> buttons) => new() { ["type"] = "actions", ["elements"] = new JsonArray([.. buttons]) };

    /// <summary>Buttons of an answer: thumbs and icons.</summary>
    public static JsonObject ContextActions(params IEnumerable<JsonObject> elements) => new() { ["type"] = "context_actions", ["elements"] = new JsonArray([.. elements]) };

    /// <summary>A text object without markup.</summary>
    public static JsonObject Plain(string text, int limit) => new() { ["type"] = "plain_text", ["text"] = Shortened.To(ForeignText.Clean(text), limit), ["emoji"] = false };
}
