using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>Answers the buttons of cards: with a card that only who pressed sees in the old one's place, or with a word.</summary>
internal sealed class CardInvokes(ActivityTurns turns, IPromptTurns prompt, KnownAnswer known, MessageLoader loader, CardView view, ResendPress resend)
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>The answer.</summary>
    public async Task<TeamsResponse> AnswerAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        var (pressed, data) = PressedOf(activity);
        var id = data.Text(Press.IdField);
        if (pressed == CardVerbs.Details)
        {
            return await DetailsAsync(activity, id, cancellationToken);
        }

        if (pressed is CardVerbs.Resend or CardVerbs.Arrived)
        {
            return await resend.PressAsync(activity, pressed, id, cancellationToken) is var done && done is NoticeMessage word ? Tell(word.Notice.Text) : Show(view.Of(done));
        }

        if (CardPress.VerbOf(pressed, id, data) is not { } verb)
        {
            return Refuse("This button is not known here: ask again to get a new card.");
        }

        var message = await prompt.HandleAsync(turns.OfInvoke(activity, verb), cancellationToken);
        return message switch
        {
            NoticeMessage notice => Tell(notice.Notice.Text),
            { } shown => Show(view.Of(shown)),
            null => Tell(WordFor(verb)),
        };
    }

    /// <summary>What is said when nothing is to be shown: the rest comes by itself, in the card or below it.</summary>
    private static string WordFor(Verb verb) => verb switch
    {
        DeleteAnswer => "The answer is deleted.",
        Approve => "Agreed. The card tells when it is done.",
        Decline => "Cancelled.",
        ShowRest => "The rest follows below.",
        AskItem => "The answer comes below.",
        _ => "Done.",
    };

    /// <summary>Says something beside the card.</summary>
    public static TeamsResponse Tell(string text) => TeamsResponse.Of(new JsonObject { ["statusCode"] = StatusCodes.Status200OK, ["type"] = MessageType, ["value"] = text });

    private async Task<TeamsResponse> DetailsAsync(TeamsActivity activity, string id, CancellationToken cancellationToken)
    {
        var turn = turns.OfInvoke(activity, new Explain(id));
        var message = await known.FindAsync(turn, id, cancellationToken) is { } answer
            ? await loader.LoadAsync(new Post { Key = id, Conversation = turn.Conversation, Kind = PostKind.Ephemeral, Content = PostContent.Answer(answer.Id), OnlyFor = turn.Asker }, cancellationToken)
            : null;
        return message is null ? Tell(new Notice(NoticeKind.AnswerGone).Text) : Show(view.Of(message));
    }

    private static (string Verb, JsonElement Data) PressedOf(TeamsActivity activity)
    {
        var data = activity.Value.Field("action.data");
        var verb = activity.Value.TextAt("action.verb");
        return (verb.Length > 0 ? verb : data.Text(Press.VerbField), data);
    }

    private static TeamsResponse Show(JsonObject card) => TeamsResponse.Of(new JsonObject { ["statusCode"] = StatusCodes.Status200OK, ["type"] = Card.ContentType, ["value"] = card });

    private static TeamsResponse Refuse(string reason) => TeamsResponse.Of(new JsonObject
    {
        ["statusCode"] = StatusCodes.Status400BadRequest,
        ["type"] = "application/vnd.microsoft.error",
        ["value"] = new JsonObject { ["code"] = "BadRequest", ["message"] = reason },
    });
}
