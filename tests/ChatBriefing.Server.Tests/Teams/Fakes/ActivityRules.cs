using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>The limits for which Teams refuses a message or shows it broken.</summary>
public static partial class ActivityRules
{
    private const int MostMessageBytes = 80 << 10;
    private const int MostCardBytes = 20 << 10;

    /// <summary>What is wrong with it, in words; empty when nothing is.</summary>
    public static IEnumerable<string> Broken(JsonObject activity)
    {
        if (2 * activity.ToJsonString(Plain).Length > MostMessageBytes)
        {
            yield return "a message above 80 KB";
        }

        var text = (string?)activity["text"] ?? "";
        foreach (var problem in (activity["entities"] as JsonArray ?? []).OfType<JsonObject>().Where(entity => (string?)entity["@type"] == "Message").SelectMany(entity => OfEntity(entity, text)))
        {
            yield return problem;
        }

        foreach (var card in (activity["attachments"] as JsonArray ?? []).Select(attachment => attachment!["content"]).OfType<JsonObject>())
        {
            if ((string?)card["version"] != "1.5" || 2 * card.ToJsonString(Plain).Length > MostCardBytes)
            {
                yield return "a card of another version or above 20 KB";
            }

            foreach (var problem in OfActions(card))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> OfEntity(JsonObject entity, string text)
    {
        var citations = (entity["citation"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (citations.Count > 20)
        {
            yield return $"{citations.Count} citations";
        }

        foreach (var citation in citations)
        {
            var appearance = (JsonObject)citation["appearance"]!;
            if (((string)appearance["name"]!).Length is 0 or > 80 || ((string)appearance["abstract"]!).Length > 160)
            {
                yield return "a citation with a name above 80 or an abstract above 160";
            }

            if ((appearance["keywords"] as JsonArray ?? []).Any(word => ((string)word!).Length > 28))
            {
                yield return "a keyword above 28";
            }

            if (!text.Contains($"[{(int)citation["position"]!}]", StringComparison.Ordinal))
            {
                yield return $"citation {citation["position"]} is not in the text";
            }
        }

        foreach (var mark in Marks().Matches(text).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)))
        {
            if (citations.All(citation => (int)citation["position"]! != mark))
            {
                yield return $"[{mark}] has no citation";
            }
        }
    }

    private static IEnumerable<string> OfActions(JsonNode? node) => node switch
    {
        JsonObject action when (string?)action["type"] == "Action.Execute" && action["fallback"] is null => ["an Action.Execute without a fallback"],
        JsonObject element => element.SelectMany(field => OfActions(field.Value)),
        JsonArray list => list.SelectMany(OfActions),
        _ => [],
    };

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"(?<!\\)\[(\d+)\](?!\()")]
    private static partial Regex Marks();
}
