using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>What a message extension answers.</summary>
internal static class Extension
{
    /// <summary>A list of cards, each with its preview.</summary>
    public static JsonObject Result(IEnumerable<(JsonObject Card, string Title, string Text)> items) => new()
    {
        ["composeExtension"] = new JsonObject
        {
            ["type"] = "result",
            ["attachmentLayout"] = "list",
            ["attachments"] = new JsonArray([.. items.Select(item => AttachmentOf(item.Card, item.Title, item.Text))]),
        },
    };

    /// <summary>A word in the list's place.</summary>
    public static JsonObject Message(string text) => new() { ["composeExtension"] = new JsonObject { ["type"] = "message", ["text"] = text } };

    private static JsonObject AttachmentOf(JsonObject card, string title, string text)
    {
        var attachment = Rendering.Cards.Card.Attachment(card);
        attachment["preview"] = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JsonObject { ["title"] = System.Net.WebUtility.HtmlEncode(title), ["text"] = System.Net.WebUtility.HtmlEncode(text) },
        };
        return attachment;
    }
}
