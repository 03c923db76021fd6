using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows a list of documents, short enough for the screen of a phone.</summary>
internal sealed class DocumentsView(DocumentLinks links)
{
    private const int LongestTitle = 80;

    /// <summary>The message.</summary>
    public SlackMessage Of(DocumentsMessage message)
    {
        var heading = DocumentWords.HeadingOf(message);
        var blocks = new JsonArray
        {
            Block.RichText(message.Shown.Count == 0 ? [Rich.Section(Rich.Text(heading))] : [Rich.Section(Rich.Bold(heading)), Rich.List(message.Shown.Select(ItemOf))]),
        };
        if (DocumentWords.HintOf(message, "/briefing documents") is { Length: > 0 } hint)
        {
            blocks.Add((JsonNode)Block.Context(hint));
        }

        return SlackMessage.Of(heading, blocks);
    }

    private JsonObject ItemOf(Document document)
    {
        var title = Shortened.To(ForeignText.Line(document.Title), LongestTitle);
        var date = document.Date?.ToString("' · 'd MMM yyyy", CultureInfo.InvariantCulture) ?? "";
        return Rich.Section(
            Rich.Link(links.To(document.Id), title.Length > 0 ? title : "Untitled document"),
            Rich.Text($"{date} · {ForeignText.Line(document.Collection)} · {document.Id}"));
    }
}
