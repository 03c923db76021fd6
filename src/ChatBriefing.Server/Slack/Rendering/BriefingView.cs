using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>
/// Shows what is said about subscriptions: all of it letter by letter, since names and topics are foreign text, and in
/// full as far as a message holds it, since what is read back is to be agreed to.
/// </summary>
internal static class BriefingView
{
    /// <summary>Lines of a part for each source that there would be room for.</summary>
    private const int LinesASource = 4;

    /// <summary>As long as there is room for so many sources, lines are not cut shorter than a command is.</summary>
    private const int FullSources = 20;

    /// <summary>The message.</summary>
    public static SlackMessage Of(BriefingMessage message) => SlackMessage.Of(message.Text, SizePlanner.Fit(detail => Blocks(message, detail)));

    private static JsonArray Blocks(BriefingMessage message, Detail detail)
    {
        var shown = message.Parts.Take(detail.Sources).ToList();
        var blocks = new JsonArray();
        foreach (var part in shown)
        {
            blocks.Add((JsonNode)Block.RichText(Rich.Section(Lines(part, detail))));
            if (part.Buttons.Count > 0)
            {
                blocks.Add((JsonNode)Block.Actions(part.Buttons.Select(ButtonOf)));
            }
        }

        if (message.Parts.Count > shown.Count)
        {
            blocks.Add((JsonNode)Block.Context($"And {message.Parts.Count - shown.Count} more did not fit: the page Briefings shows all."));
        }

        return blocks;
    }

    private static IEnumerable<JsonObject> Lines(BriefingPart part, Detail detail)
    {
        var longest = detail.Sources >= FullSources ? 2 * detail.Quote : detail.Quote;
        if (part.Heading.Length > 0)
        {
            yield return Rich.Bold(Shortened.To(ForeignText.Line(part.Heading), longest) + (part.Lines.Count > 0 ? "\n" : ""));
        }

        var lines = part.Lines.SelectMany(line => ForeignText.Clean(line).Split('\n')).ToList();
        var most = LinesASource * detail.Sources;
        yield return Rich.Text(string.Join('\n', lines.Take(most).Select(line => Shortened.To(line, longest))));
        if (lines.Count > most)
        {
            yield return Rich.Italic($"\nand {Count.Of(lines.Count - most, "more line")}");
        }
    }

    /// <summary>Slack wants the ids of buttons in one block to differ.</summary>
    private static JsonObject ButtonOf(BriefingButton button, int at) => button.ConfirmedId.Length > 0
        ? Button.Primary(ActionIds.SaveBriefing, button.Label, button.Value)
        : Button.Of($"{ActionIds.BriefingCommand}_{at}", button.Label, button.Value);
}
