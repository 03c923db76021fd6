using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>
/// Shows what is said about subscriptions: all of it in runs, since names and topics are foreign text, and in full as far
/// as a card holds it, since what is read back is to be agreed to.
/// </summary>
internal static class BriefingCard
{
    /// <summary>Lines of a part for each source that there would be room for.</summary>
    private const int LinesASource = 4;

    /// <summary>The card.</summary>
    public static JsonObject Of(BriefingMessage message, Detail detail)
    {
        var shown = message.Parts.Take(detail.Sources).ToList();
        var left = message.Parts.Count - shown.Count;
        return Card.Of(
            Shortened.To(message.Text, 4 * detail.Label),
            [
                .. shown.SelectMany(part => PartOf(part, detail)),
                left > 0 ? Card.Line($"And {left} more did not fit: the page Briefings shows all.", isSubtle: true) : null,
            ]);
    }

    private static IEnumerable<JsonObject> PartOf(BriefingPart part, Detail detail)
    {
        if (part.Heading.Length > 0)
        {
            yield return Card.Paragraph(Run.Bold(Shortened.To(ForeignText.Line(part.Heading), detail.Quote)));
        }

        var lines = part.Lines.SelectMany(line => line.Split('\n')).Where(line => line.Length > 0).ToList();
        var most = LinesASource * detail.Sources;
        foreach (var line in lines.Take(most))
        {
            yield return Card.Paragraph(Run.Text(Shortened.To(ForeignText.Line(line), detail.Quote)));
        }

        if (lines.Count > most)
        {
            yield return Card.Line($"and {Count.Of(lines.Count - most, "more line")}", isSubtle: true);
        }

        if (part.Buttons.Count > 0)
        {
            yield return new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. part.Buttons.Select(ButtonOf)]) };
        }
    }

    private static JsonObject ButtonOf(BriefingButton button) => button.ConfirmedId.Length > 0
        ? Press.Of(CardVerbs.SaveBriefing, button.Label, button.Value, "positive")
        : Press.Of(CardVerbs.BriefingCommand, button.Label, button.Value);
}
