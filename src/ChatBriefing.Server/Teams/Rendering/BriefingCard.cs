using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Shows what is said about subscriptions: all of it in runs, since names and topics are foreign text.</summary>
internal static class BriefingCard
{
    private const int LongestLine = 600;
    private const int MostParts = 20;

    /// <summary>The card.</summary>
    public static JsonObject Of(BriefingMessage message) => Card.Of(Shortened.To(message.Text, LongestLine), message.Parts.Take(MostParts).SelectMany(PartOf));

    private static IEnumerable<JsonObject> PartOf(BriefingPart part)
    {
        if (part.Heading.Length > 0)
        {
            yield return Card.Paragraph(Run.Bold(Shortened.To(ForeignText.Line(part.Heading), LongestLine)));
        }

        foreach (var line in part.Lines.SelectMany(line => line.Split('\n')).Where(line => line.Length > 0))
        {
            yield return Card.Paragraph(Run.Text(Shortened.To(ForeignText.Line(line), LongestLine)));
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
