using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows what is said about subscriptions: all of it letter by letter, since names and topics are foreign text.</summary>
internal static class BriefingView
{
    private const int LongestLine = 600;
    private const int MostParts = 20;

    /// <summary>The message.</summary>
    public static SlackMessage Of(BriefingMessage message)
    {
        var blocks = new JsonArray();
        foreach (var part in message.Parts.Take(MostParts))
        {
            blocks.Add((JsonNode)Block.RichText(Rich.Section(Lines(part))));
            if (part.Buttons.Count > 0)
            {
                blocks.Add((JsonNode)Block.Actions(part.Buttons.Select(ButtonOf)));
            }
        }

        return SlackMessage.Of(message.Text, blocks);
    }

    private static IEnumerable<JsonObject> Lines(BriefingPart part)
    {
        if (part.Heading.Length > 0)
        {
            yield return Rich.Bold(Shortened.To(ForeignText.Line(part.Heading), LongestLine) + (part.Lines.Count > 0 ? "\n" : ""));
        }

        yield return Rich.Text(string.Join('\n', part.Lines.Select(line => Shortened.To(ForeignText.Clean(line), LongestLine))));
    }

    /// <summary>Slack wants the ids of buttons in one block to differ.</summary>
    private static JsonObject ButtonOf(BriefingButton button, int at) => button.ConfirmedId.Length > 0
        ? Button.Primary(ActionIds.SaveBriefing, button.Label, button.Value)
        : Button.Of($"{ActionIds.BriefingCommand}_{at}", button.Label, button.Value);
}
