using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Shows a list of documents, short enough for the screen of a phone.</summary>
internal sealed class DocumentsCard(DocumentLinks links)
{
    private const int LongestTitle = 80;

    /// <summary>The card.</summary>
    public JsonObject Of(DocumentsMessage message)
    {
        var heading = DocumentWords.HeadingOf(message);
        return Card.Of(
            heading,
            [
                message.Shown.Count == 0 ? Card.Paragraph(Run.Text(heading)) : Card.Paragraph(Run.Bold(heading)),
                .. message.Shown.Select(ItemOf),
                DocumentWords.HintOf(message, "list documents") is { Length: > 0 } hint ? Card.Line(hint, isSubtle: true) : null,
            ]);
    }

    private JsonObject ItemOf(Document document)
    {
        var date = document.Date is { } day ? $" · {Day.Of(day)}" : "";
        return Card.Paragraph(
            Run.Link(Shortened.To(Titles.Of(document.Title), LongestTitle), links.To(document.Id)),
            Run.Subtle($"{date} · {ForeignText.Line(document.Collection)} · {document.Id}"));
    }
}
