using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Slack.Rendering.Blocks;

/// <summary>Buttons.</summary>
internal static class Button
{
    private const int LongestText = 75;

    /// <summary>A button with a word.</summary>
    public static JsonObject Of(string actionId, string text, string value) => new()
    {
        ["type"] = "button",
        ["action_id"] = actionId,
        ["text"] = Block.Plain(text, LongestText),
        ["value"] = value,
    };

    /// <summary>The button that is meant to be pressed.</summary>
    public static JsonObject Primary(string actionId, string text, string value)
    {
        var button = Of(actionId, text, value);
        button["style"] = "primary";
        return button;
    }

    /// <summary>A button that takes something away.</summary>
    public static JsonObject Danger(string actionId, string text, string value)
    {
        var button = Of(actionId, text, value);
        button["style"] = "danger";
        return button;
    }

    /// <summary>Thumbs up and down.</summary>
    public static JsonObject Feedback(string actionId, string value) => new()
    {
        ["type"] = "feedback_buttons",
        ["action_id"] = actionId,
        ["positive_button"] = Thumb("Good answer", "Mark this answer as good", "up:" + value),
        ["negative_button"] = Thumb("Bad answer", "Mark this answer as bad", "down:" + value),
    };

    /// <summary>The bin, which asks before it acts.</summary>
    public static JsonObject Delete(string actionId, string value) => new()
    {
        ["type"] = "icon_button",
        ["action_id"] = actionId,
        ["icon"] = "trash",
        ["text"] = Block.Plain("Delete", LongestText),
        ["value"] = value,
        ["accessibility_label"] = "Delete this answer",
        ["confirm"] = new JsonObject
        {
            ["title"] = Block.Plain("Delete this answer?", LongestText),
            ["text"] = Block.Plain("It is removed for everybody here. Only who asked can do this.", 300),
            ["confirm"] = Block.Plain("Delete", 30),
            ["deny"] = Block.Plain("Keep", 30),
        },
    };

    private static JsonObject Thumb(string text, string label, string value) => new()
    {
        ["text"] = Block.Plain(text, LongestText),
        ["accessibility_label"] = label,
        ["value"] = value,
    };
}
