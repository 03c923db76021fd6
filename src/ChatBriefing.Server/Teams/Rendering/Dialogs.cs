using System.Text.Json.Nodes;
using ChatBriefing.Asking;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>The windows that Teams opens for the bot.</summary>
internal static class Dialogs
{
    /// <summary>Name of the field for words.</summary>
    public const string TextField = "feedbackText";

    /// <summary>Name of the field for a question.</summary>
    public const string QuestionField = "question";

    /// <summary>Name of the field of a button that shows the rest of an answer.</summary>
    public const string RestField = "rest";

    /// <summary>Asks why.</summary>
    public static JsonObject Feedback(bool isGood, IEnumerable<(string Value, string Words)> reasons) => Of(
        isGood ? "What was good?" : "What was wrong?",
        Card.Of(
            "Feedback",
            [
                isGood ? null : new JsonObject
                {
                    ["type"] = "Input.ChoiceSet",
                    ["id"] = "reason",
                    ["style"] = "expanded",
                    ["label"] = "Reason",
                    ["choices"] = new JsonArray([.. reasons.Select(reason => new JsonObject { ["title"] = reason.Words, ["value"] = reason.Value })]),
                },
                Field(TextField, "In your words (optional)", "", Channels.Answers.Feedback.LongestReason / 2),
            ],
            new JsonObject { ["type"] = "Action.Submit", ["title"] = "Send" }));

    /// <summary>Asks about a message, whose words stand in the field as far as they fit.</summary>
    public static JsonObject AskAbout(string message, SizePlanner sizes) => Of("Ask about this", sizes.FitCard(detail => Card.Of(
        "Ask about this message",
        [Field(QuestionField, "Your question; the answer is for you alone", Shortened.To(ForeignText.Clean(message).Trim(), Math.Min(Question.MaxLength, detail.Quote)), Question.MaxLength)],
        new JsonObject { ["type"] = "Action.Submit", ["title"] = "Ask" })));

    /// <summary>A window that shows a card.</summary>
    public static JsonObject Of(string title, JsonObject card) => new()
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject { ["title"] = title, ["width"] = "medium", ["height"] = "medium", ["card"] = Card.Attachment(card) },
        },
    };

    private static JsonObject Field(string id, string label, string value, int limit)
    {
        var field = new JsonObject { ["type"] = "Input.Text", ["id"] = id, ["label"] = label, ["isMultiline"] = true, ["maxLength"] = limit };
        if (value.Length > 0)
        {
            field["value"] = Harmless.Of(value);
        }

        return field;
    }
}
