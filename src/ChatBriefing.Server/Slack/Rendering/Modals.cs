using System.Text.Json.Nodes;
using ChatBriefing.Asking;
using ChatBriefing.Library;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>The windows that ask for words.</summary>
internal static class Modals
{
    private const int LongestReason = 1_000;

    /// <summary>Asks what was wrong with an answer.</summary>
    public static JsonObject FeedbackReason(string metadata) => Of(
        ActionIds.FeedbackReason, "What was wrong?", "Send", metadata, "Tell us, so that it can be mended", "Wrong, beside the point, out of date …", "", LongestReason);

    /// <summary>Asks about a message, whose words stand in the field.</summary>
    public static JsonObject AskAbout(string metadata, string message) => Of(
        ActionIds.AskAbout, "Ask about this", "Ask", metadata, "Your question; the answer is for you alone", "What do you want to know?", Shortened.To(ForeignText.Clean(message).Trim(), Question.MaxLength), Question.MaxLength);

    /// <summary>Asks for the name of a collection.</summary>
    public static JsonObject NewCollection(string metadata) => Of(
        ActionIds.NewCollection, "New collection", "Choose", metadata, "Name of the collection", "rules, minutes, prices …", "", CollectionName.MaxLength);

    private static JsonObject Of(string callbackId, string title, string submit, string metadata, string label, string placeholder, string initial, int limit)
    {
        var field = new JsonObject
        {
            ["type"] = "plain_text_input",
            ["action_id"] = ActionIds.Field,
            ["multiline"] = true,
            ["max_length"] = limit,
            ["placeholder"] = Block.Plain(placeholder, 150),
        };
        if (initial.Length > 0)
        {
            field["initial_value"] = initial;
        }

        return new JsonObject
        {
            ["type"] = "modal",
            ["callback_id"] = callbackId,
            ["private_metadata"] = metadata,
            ["title"] = Block.Plain(title, 24),
            ["submit"] = Block.Plain(submit, 24),
            ["close"] = Block.Plain("Cancel", 24),
            ["blocks"] = new JsonArray(new JsonObject
            {
                ["type"] = "input",
                ["block_id"] = ActionIds.Field,
                ["label"] = Block.Plain(label, 150),
                ["element"] = field,
            }),
        };
    }
}
