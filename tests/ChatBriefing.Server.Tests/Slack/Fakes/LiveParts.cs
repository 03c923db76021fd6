using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Finds in what was sent all that would act: mentions, links to elsewhere, images, signs that steer a screen.</summary>
public static partial class LiveParts
{
    /// <summary>What acts, in words; empty when nothing does.</summary>
    /// <param name="sent">Arguments of a call.</param>
    /// <param name="ours">How links to our own documents begin.</param>
    public static IEnumerable<string> In(JsonNode? sent, string ours) => sent switch
    {
        JsonObject node => [.. OfObject(node, ours), .. node.SelectMany(field => In(field.Value, ours).Concat(OfName(field.Key)))],
        JsonArray list => list.SelectMany(item => In(item, ours)),
        JsonValue value when value.TryGetValue<string>(out var text) => OfString(text),
        _ => [],
    };

    private static IEnumerable<string> OfObject(JsonObject node, string ours)
    {
        var type = Text(node, "type");
        if (type is "user" or "usergroup" or "broadcast" or "team" or "image" or "video" or "markdown" or "emoji")
        {
            yield return $"an element {type}";
        }

        if (type == "link" && !Text(node, "url").StartsWith(ours, StringComparison.Ordinal))
        {
            yield return $"a link to {Text(node, "url")}";
        }

        if (type == "mrkdwn" && (Raw().IsMatch(Text(node, "text")) || Bare().IsMatch(Text(node, "text"))))
        {
            yield return "a mention or link in mrkdwn";
        }

        if (node["blocks"] is not null || node["thread_ts"] is not null)
        {
            foreach (var problem in OfMessage(node))
            {
                yield return problem;
            }
        }

        if (node["accessory"] is not null || node["image_url"] is not null || node["attachments"] is not null)
        {
            yield return "an image or attachment";
        }
    }

    /// <summary>The text of a message is markup unless it is told otherwise.</summary>
    private static IEnumerable<string> OfMessage(JsonObject message)
    {
        if (Raw().IsMatch(Text(message, "text")))
        {
            yield return "a mention or link in the text of a message";
        }

        if (message["text"] is not null && (Text(message, "parse") != "none" || message["unfurl_links"]?.GetValue<bool>() != false || message["link_names"]?.GetValue<bool>() != false))
        {
            yield return "a text that is parsed or unfolded";
        }
    }

    private static IEnumerable<string> OfName(string name) => name is "image_url" or "thumb_url" ? [$"a field {name}"] : [];

    private static IEnumerable<string> OfString(string text) =>
        text.Any(Steers) ? [$"a sign U+{(int)text.First(Steers):X4} that steers the screen"] : [];

    private static bool Steers(char c) =>
        (char.IsControl(c) && c != '\n') || c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Text(JsonObject node, string name) => node[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    [GeneratedRegex("<[^>]")]
    private static partial Regex Raw();

    [GeneratedRegex(@"\b(https?://|www\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();
}
