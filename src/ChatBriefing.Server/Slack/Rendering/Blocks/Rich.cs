using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Slack.Rendering.Blocks;

/// <summary>
/// Elements of rich text. Slack shows their text letter by letter: nothing in it becomes a mention, a link or a ping. So
/// this is where text of documents and people goes.
/// </summary>
internal static class Rich
{
    /// <summary>Foreign text as it stands.</summary>
    public static JsonObject Text(string text) => new() { ["type"] = "text", ["text"] = ForeignText.Clean(text) };

    /// <summary>Text in bold.</summary>
    public static JsonObject Bold(string text) => Styled(text, "bold");

    /// <summary>Text in italics.</summary>
    public static JsonObject Italic(string text) => Styled(text, "italic");

    /// <summary>A link to this server, the only kind there is.</summary>
    public static JsonObject Link(string url, string text) => new() { ["type"] = "link", ["url"] = url, ["text"] = ForeignText.Line(text) };

    /// <summary>A person by the id that Slack gave for who acted; never an id out of a text.</summary>
    public static JsonObject Person(string id) => new() { ["type"] = "user", ["user_id"] = id };

    /// <summary>A date that each reader sees in the own time zone.</summary>
    public static JsonObject Date(DateTimeOffset time) => new()
    {
        ["type"] = "date",
        ["timestamp"] = time.ToUnixTimeSeconds(),
        ["format"] = "{date_short} {time}",
        ["fallback"] = time.ToString("d MMM yyyy HH:mm 'UTC'", System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>A paragraph.</summary>
    public static JsonObject Section(params IEnumerable<JsonObject> elements) => Of("rich_text_section", elements);

    /// <summary>A quotation, set off from the rest.</summary>
    public static JsonObject Quote(params IEnumerable<JsonObject> elements) => Of("rich_text_quote", elements);

    /// <summary>A list with dots, an item a section.</summary>
    public static JsonObject List(params IEnumerable<JsonObject> items)
    {
        var list = Of("rich_text_list", items);
        list["style"] = "bullet";
        return list;
    }

    private static JsonObject Styled(string text, string style)
    {
        var element = Text(text);
        element["style"] = new JsonObject { [style] = true };
        return element;
    }

    /// <summary>Slack takes no empty text element and no part without any.</summary>
    private static JsonObject Of(string type, IEnumerable<JsonObject> elements)
    {
        var shown = elements.Where(element => element["text"] is not JsonValue value || value.GetValue<string>().Length > 0).ToList();
        return new() { ["type"] = type, ["elements"] = new JsonArray([.. shown.Count > 0 ? shown : [Text(" ")]]) };
    }
}
