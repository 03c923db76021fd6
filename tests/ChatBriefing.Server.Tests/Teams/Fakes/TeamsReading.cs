using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>Reads an activity as a person does.</summary>
public static partial class TeamsReading
{
    /// <summary>All words that are shown: the text without its markup, citations, cards.</summary>
    public static string WordsOf(JsonObject activity) => string.Join('\n',
    [
        Unescaped((string?)activity["text"] ?? ""),
        .. (activity["entities"] as JsonArray ?? []).SelectMany(entity => entity!["citation"] as JsonArray ?? []).Select(citation => $"{citation!["appearance"]!["name"]}: {citation["appearance"]!["abstract"]}"),
        .. CardsOf(activity).Select(card => WordsIn(card["body"])),
    ]);

    /// <summary>The buttons of its cards, those of parts included.</summary>
    public static IReadOnlyList<JsonObject> ButtonsOf(JsonObject activity) => [.. CardsOf(activity).SelectMany(Pressable)];

    /// <summary>The fields of its cards that somebody can fill in.</summary>
    public static IReadOnlyList<JsonObject> FieldsOf(JsonObject activity) =>
        [.. CardsOf(activity).SelectMany(card => card["body"] as JsonArray ?? []).OfType<JsonObject>().Where(element => ((string?)element["type"] ?? "").StartsWith("Input.", StringComparison.Ordinal))];

    /// <summary>Its cards.</summary>
    public static IEnumerable<JsonObject> CardsOf(JsonObject activity) =>
        (activity["attachments"] as JsonArray ?? []).Select(attachment => attachment!["content"]).OfType<JsonObject>();

    /// <summary>The text without the signs that escape others.</summary>
    public static string Unescaped(string markdown) => Escape().Replace(markdown, "$1").Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    private static IEnumerable<JsonObject> Pressable(JsonNode? node) => node switch
    {
        JsonObject action when (string?)action["type"] == "Action.Execute" => [action],
        JsonObject element => element.SelectMany(field => Pressable(field.Value)),
        JsonArray list => list.SelectMany(Pressable),
        _ => [],
    };

    private static string WordsIn(JsonNode? node) => node switch
    {
        JsonArray list => string.Concat(list.Select(WordsIn)),
        JsonObject element => (element["text"] as JsonValue)?.ToString() + WordsIn(element["inlines"]) + WordsIn(element["items"]) + ((string?)element["type"] == "TextRun" ? "" : "\n"),
        _ => "",
    };

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-!|~>.])")]
    private static partial Regex Escape();
}
