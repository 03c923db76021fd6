using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Reads blocks as a person does.</summary>
public static class SlackReading
{
    /// <summary>All visible words, part by part; buttons are not words.</summary>
    public static string WordsOf(FakeMessage message) =>
        message.Blocks.Count == 0 ? message.Text : string.Join('\n', message.Blocks.Select(block => WordsOf(block)));

    /// <summary>The buttons: their action ids and values.</summary>
    public static IReadOnlyList<(string ActionId, string Value, string Type)> ButtonsOf(JsonNode? node) => node switch
    {
        JsonArray list => [.. list.SelectMany(ButtonsOf)],
        JsonObject element when Text(element, "type") == "feedback_buttons" =>
        [
            (Text(element, "action_id"), Text(element["positive_button"]!, "value"), "feedback_buttons"),
            (Text(element, "action_id"), Text(element["negative_button"]!, "value"), "feedback_buttons"),
        ],
        JsonObject element when Text(element, "type") is "button" or "icon_button" => [(Text(element, "action_id"), Text(element, "value"), Text(element, "type"))],
        JsonObject block => ButtonsOf(block["elements"]),
        _ => [],
    };

    private static string WordsOf(JsonNode? node) => node switch
    {
        JsonArray list => string.Concat(list.Select(WordsOf)),
        JsonObject element when Text(element, "type") is "button" or "icon_button" or "feedback_buttons" or "static_select" => "",
        JsonObject element when Text(element, "type") == "user" => "@" + Text(element, "user_id"),
        JsonObject element => Text(element, "text") + WordsOf(element["text"] as JsonObject) + WordsOf(element["elements"]) + (Text(element, "type").StartsWith("rich_text_", StringComparison.Ordinal) ? "\n" : ""),
        _ => "",
    };

    private static string Text(JsonNode node, string name) => node[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
