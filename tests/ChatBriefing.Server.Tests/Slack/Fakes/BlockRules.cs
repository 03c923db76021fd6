using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>What Slack asks of blocks: known types, their parts, and the limits, the unwritten one over all of them too.</summary>
public static class BlockRules
{
    public const int MostBlocks = 50;
    public const int MostCharacters = 12_000;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All that Slack would object to.</summary>
    public static IEnumerable<string> Problems(JsonArray blocks, int mostBlocks = MostBlocks)
    {
        if (blocks.Count > mostBlocks)
        {
            yield return $"{blocks.Count} blocks";
        }

        var length = blocks.ToJsonString(Relaxed).Length;
        if (mostBlocks == MostBlocks && length > MostCharacters)
        {
            yield return $"{length} characters over all blocks";
        }

        foreach (var problem in blocks.SelectMany((block, at) => OfBlock((JsonObject)block!).Select(problem => $"/{at} {problem}")))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> OfBlock(JsonObject block) => Text(block, "type") switch
    {
        "header" => OfPlain(block["text"], 150),
        "divider" => [],
        "section" => OfTextObject(block["text"], 3_000),
        "context" => [.. Count(block, 1, 10), .. Elements(block).SelectMany(element => OfTextObject(element, 3_000))],
        "actions" => [.. Count(block, 1, 25), .. Elements(block).SelectMany(OfElement)],
        "context_actions" => [.. Count(block, 1, 5), .. Elements(block).SelectMany(OfElement)],
        "rich_text" => [.. Count(block, 1, 1_000), .. Elements(block).SelectMany(OfRich)],
        "input" => [.. OfPlain(block["label"], 2_000), .. OfElement(block["element"]!)],
        var other => [$"{other} is not known"],
    };

    private static IEnumerable<string> OfElement(JsonNode element) => Text(element, "type") switch
    {
        "button" => [.. OfPlain(element["text"], 75), .. Within(element, "value", 2_000), .. Within(element, "action_id", 255)],
        "icon_button" => [.. OfPlain(element["text"], 75), .. Within(element, "value", 2_000), .. OfConfirm(element["confirm"])],
        "feedback_buttons" => [.. OfPlain(element["positive_button"]?["text"], 75), .. OfPlain(element["negative_button"]?["text"], 75)],
        "static_select" => [.. OfPlain(element["placeholder"], 150), .. Count((JsonArray?)element["options"] ?? [], 1, 100), .. ((JsonArray?)element["options"] ?? []).Append(element["initial_option"]).SelectMany(option => OfPlain(option?["text"], 75).Concat(Within(option!, "value", 150)))],
        "plain_text_input" => [.. element["placeholder"] is { } placeholder ? OfPlain(placeholder, 150) : [], .. Within(element, "initial_value", 3_000)],
        var other => [$"element {other} is not known"],
    };

    private static IEnumerable<string> OfConfirm(JsonNode? confirm) => confirm is null
        ? []
        : [.. OfPlain(confirm["title"], 100), .. OfPlain(confirm["text"], 300), .. OfPlain(confirm["confirm"], 30), .. OfPlain(confirm["deny"], 30)];

    private static IEnumerable<string> OfRich(JsonNode part) => Text(part, "type") switch
    {
        "rich_text_section" or "rich_text_quote" => [.. Count((JsonObject)part, 1, 10_000), .. Elements((JsonObject)part).SelectMany(OfRichElement)],
        "rich_text_list" => [.. Count((JsonObject)part, 1, 10_000), .. Elements((JsonObject)part).SelectMany(OfRich)],
        var other => [$"rich text {other} is not known"],
    };

    private static IEnumerable<string> OfRichElement(JsonNode element) => Text(element, "type") switch
    {
        "text" => Text(element, "text").Length > 0 ? [] : ["an empty text element"],
        "link" => [.. Within(element, "url", 3_000), .. Text(element, "url").Length > 0 ? Array.Empty<string>() : ["a link without address"]],
        "user" => Text(element, "user_id").Length > 0 ? [] : ["a user without id"],
        "date" => element["timestamp"] is null || element["format"] is null ? ["a date without time or format"] : [],
        var other => [$"rich text element {other} is not known"],
    };

    private static IEnumerable<string> OfTextObject(JsonNode? text, int limit) => Text(text, "type") == "plain_text" ? OfPlain(text, limit)
        : Text(text, "type") == "mrkdwn" ? OfLength(text, limit)
        : ["a text without type"];

    private static IEnumerable<string> OfPlain(JsonNode? text, int limit) => Text(text, "type") == "plain_text" ? OfLength(text, limit) : ["not plain_text"];

    private static IEnumerable<string> OfLength(JsonNode? text, int limit) =>
        Text(text, "text").Length is var length && length > 0 && length <= limit ? [] : [$"a text of {length} characters, at most {limit}"];

    private static IEnumerable<string> Within(JsonNode element, string name, int limit) =>
        Text(element, name).Length <= limit ? [] : [$"{name} of {Text(element, name).Length} characters, at most {limit}"];

    private static IEnumerable<string> Count(JsonObject block, int least, int most) =>
        Elements(block).Count is var count && count >= least && count <= most ? [] : [$"{Text(block, "type")} of {count} elements"];

    private static IEnumerable<string> Count(JsonArray list, int least, int most) => list.Count >= least && list.Count <= most ? [] : [$"a list of {list.Count}"];

    private static List<JsonNode> Elements(JsonObject block) => block["elements"] is JsonArray elements ? [.. elements.OfType<JsonNode>()] : [];

    private static string Text(JsonNode? node, string name) => node?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
