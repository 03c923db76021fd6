using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>"Ask about this" on any message: a window with its words as a question, then the answer in the same window, for the person alone.</summary>
internal sealed partial class AskAboutInvokes(ActivityTurns turns, IPromptTurns prompt, CardView view)
{
    private const string Title = "Ask about this";

    /// <summary>The window with the question.</summary>
    public TeamsResponse Ask(TeamsActivity activity) =>
        TeamsResponse.Of(view.AskAbout(WordsOf(activity.Value.TextAt("messagePayload.body.content"))));

    /// <summary>The window with the answer.</summary>
    public async Task<TeamsResponse> AnswerAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (RestValue.Read(activity.Value.TextAt($"data.{Dialogs.RestField}")) is { } rest)
        {
            return TeamsResponse.Of(Dialogs.Of(Title, CardOf(await prompt.HandleAsync(turns.OfInvoke(activity, rest), cancellationToken))));
        }

        var question = activity.Value.TextAt($"data.{Dialogs.QuestionField}");
        var message = Answering.ObjectionTo(question) is { } notice
            ? new NoticeMessage(new Notice(notice))
            : await prompt.HandleAsync(turns.OfInvoke(activity, new Channels.Verbs.Ask(question)), cancellationToken);
        return TeamsResponse.Of(Dialogs.Of(Title, CardOf(message)));
    }

    private JsonObject CardOf(Message? message) => message switch
    {
        AnswerMessage answer => view.Whole(answer),
        RestMessage rest => view.WholeRest(rest),
        { } other => view.Of(other),
        null => Card.Of("", [Card.Line(new Notice(NoticeKind.AnswerGone).Text)]),
    };

    /// <summary>Teams gives the message's HTML; only its words are wanted.</summary>
    private static string WordsOf(string html) => WebUtility.HtmlDecode(Tags().Replace(html, " ")).Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tags();
}
