using System.Text.Json;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>Takes feedback: asks for the reason in a window, and stores what was sent. Teams itself thanks for it.</summary>
internal sealed class FeedbackInvokes(ActivityTurns turns, IPromptTurns prompt, IMessageFinder answers, IThreadReader threads)
{
    private static readonly (string Value, string Words)[] Reasons =
        [("wrong", "Wrong"), ("unsupported", "The source does not say this"), ("stale", "Out of date"), ("beside", "Beside the point")];

    /// <summary>The window. The documents and the SDK name the field by two places.</summary>
    public static TeamsResponse AskWhy(TeamsActivity activity) =>
        ActionOf(activity) == "feedback" ? TeamsResponse.Of(Dialogs.Feedback(ReactionOf(activity) == "like", Reasons)) : TeamsResponse.Unknown;

    /// <summary>Stores it. Anything but an empty object would be shown to the person as an error.</summary>
    public async Task<TeamsResponse> StoreAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (ActionOf(activity) != "feedback")
        {
            return TeamsResponse.Unknown;
        }

        var conversation = Conversations.Of(activity);
        var answer = activity.ReplyToId.Length > 0
            ? await answers.FindAsync(conversation, activity.ReplyToId, cancellationToken)
            : (await threads.ReadAsync(conversation, cancellationToken)).Answers is [.., var last] ? last : null;
        if (answer is not null)
        {
            var isGood = ReactionOf(activity) == "like";
            await prompt.HandleAsync(turns.OfInvoke(activity, new GiveFeedback(answer.Id, isGood, WordsOf(activity))), cancellationToken);
        }

        return TeamsResponse.Of([]);
    }

    private static string ActionOf(TeamsActivity activity) => activity.Value.Text("actionName") is { Length: > 0 } name ? name : activity.Value.TextAt("data.actionName");

    private static string ReactionOf(TeamsActivity activity) =>
        activity.Value.TextAt("actionValue.reaction") is { Length: > 0 } reaction ? reaction : activity.Value.TextAt("data.actionValue.reaction");

    /// <summary>The reason that was chosen and the words that were written. Teams sends a JSON string; other clients send what they like.</summary>
    private static string? WordsOf(TeamsActivity activity)
    {
        var given = activity.Value.Field("actionValue.feedback");
        var fields = given.ValueKind == JsonValueKind.String ? Parse(given.Text()) : given;
        if (fields.ValueKind != JsonValueKind.Object)
        {
            return given.ValueKind == JsonValueKind.String && given.Text() is { Length: > 0 } raw ? raw : null;
        }

        var reason = Reasons.FirstOrDefault(known => known.Value == fields.Text("reason")).Words ?? "";
        var words = string.Join(": ", new[] { reason, fields.Text(Dialogs.TextField).Trim() }.Where(part => part.Length > 0));
        return words.Length > 0 ? words : null;
    }

    private static JsonElement Parse(string text)
    {
        try
        {
            return WireJson.Parse(System.Text.Encoding.UTF8.GetBytes(text));
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
