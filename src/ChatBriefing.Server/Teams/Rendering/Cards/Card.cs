using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Teams.Rendering.Cards;

/// <summary>Adaptive Cards of version 1.5, as Teams takes them.</summary>
internal static class Card
{
    /// <summary>The content type of a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>A card.</summary>
    /// <param name="fallback">What is said where cards are not shown.</param>
    /// <param name="body">What it shows.</param>
    /// <param name="actions">What can be done.</param>
    public static JsonObject Of(string fallback, IEnumerable<JsonObject?> body, params IEnumerable<JsonObject> actions)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = Harmless.Of(fallback),
            ["msteams"] = new JsonObject { ["width"] = "Full" },
            ["body"] = new JsonArray([.. body.OfType<JsonObject>()]),
        };
        var list = new JsonArray([.. actions]);
        if (list.Count > 0)
        {
            card["actions"] = list;
        }

        return card;
    }

    /// <summary>A card as an attachment of a message.</summary>
    public static JsonObject Attachment(JsonObject card) => new() { ["contentType"] = ContentType, ["content"] = card };

    /// <summary>A line of our own.</summary>
    public static JsonObject Line(string text, bool isSubtle = false)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
        if (isSubtle)
        {
            block["isSubtle"] = true;
            block["size"] = "Small";
        }

        return block;
    }

    /// <summary>A heading of our own.</summary>
    public static JsonObject Heading(string text) =>
        new() { ["type"] = "TextBlock", ["text"] = text, ["weight"] = "Bolder", ["wrap"] = true, ["style"] = "heading", ["spacing"] = "Medium" };

    /// <summary>A paragraph of runs; these take no markup, so foreign text is safe in them.</summary>
    public static JsonObject Paragraph(params IEnumerable<JsonObject> runs) => new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray([.. runs]) };

    /// <summary>A quotation, set apart from what is around it.</summary>
    public static JsonObject Quote(params IEnumerable<JsonObject> runs) => new()
    {
        ["type"] = "Container",
        ["style"] = "emphasis",
        ["spacing"] = "Small",
        ["items"] = new JsonArray(Paragraph(runs)),
    };

    /// <summary>A part that is shown only once it is asked for.</summary>
    public static JsonObject Hidden(string id, IEnumerable<JsonObject> items) => new() { ["type"] = "Container", ["id"] = id, ["isVisible"] = false, ["items"] = new JsonArray([.. items]) };

    /// <summary>A button that shows or hides a part of the card.</summary>
    public static JsonObject Toggle(string title, string target) =>
        new() { ["type"] = "ActionSet", ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.ToggleVisibility", ["title"] = title, ["targetElements"] = new JsonArray(target) }) };
}
