using System.Text.Json.Nodes;
using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>Searches from the box that people write in: each excerpt found can be put into the message as a quotation with its link.</summary>
internal sealed class SearchInvokes(ActivityTurns turns, SearchHandler search, AudienceFinder audiences, DocumentLinks links)
{
    private const string Hint = "Write what to look for.";
    private const int LongestQuote = 1_500;
    private const int LongestTitle = 80;
    private const int LongestPreview = 160;

    /// <summary>The excerpts. What is put into a message everybody there sees, so they are searched for that audience.</summary>
    public async Task<TeamsResponse> AnswerAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        var words = activity.Value.Items("parameters").Where(given => given.Text("name") == "q").Select(given => given.Text("value").Trim()).FirstOrDefault() ?? "";
        if (words.Length == 0 || activity.Value.Items("parameters").Any(given => given.Text("name") == "initialRun"))
        {
            return TeamsResponse.Of(Extension.Message(Hint));
        }

        var turn = turns.OfInvoke(activity, new Ask(words));
        var question = new Question { Text = Shortened.To(words, Question.MaxLength), Audience = await audiences.OfRoomAsync(turn.Conversation, turn.Asker, cancellationToken) };
        var found = await search.HandleAsync(question, cancellationToken);
        return TeamsResponse.Of(found.Nearest.Count == 0
            ? Extension.Message(found.Reason)
            : Extension.Result(found.Nearest.Select(citation => (CardOf(citation), TitleOf(citation), Shortened.To(ForeignText.Line(citation.Quote), LongestPreview)))));
    }

    private JsonObject CardOf(Citation citation) => Card.Of(
        $"{TitleOf(citation)}: “{Shortened.To(ForeignText.Line(citation.Quote), LongestPreview)}”",
        [
            Card.Quote(Run.Text($"“{Shortened.To(ForeignText.Clean(citation.Quote).Trim(), LongestQuote)}”")),
            Card.Paragraph(
            [
                Run.Link(TitleOf(citation), links.To(citation)),
                .. citation.Date is { } date ? [Run.Subtle($" · {Day.Of(date)}")] : Array.Empty<JsonObject>(),
            ]),
        ]);

    private static string TitleOf(Citation citation) => Shortened.To(Titles.Of(citation.Title), LongestTitle);
}
