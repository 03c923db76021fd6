using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Shows the verdict on every statement, or only what was withheld and why.</summary>
internal sealed class ExplanationCard(DocumentLinks links)
{
    private const int MostStatements = 20;
    private const int LongestReason = 400;

    /// <summary>Every statement with its verdict, and the words that bear it out.</summary>
    public JsonObject Explanation(string answerId, Reply reply, Detail detail) => Card.Of(
        "What the check found about each statement.",
        [
            Card.Heading("What the check found"),
            .. reply.Sentences.Take(MostOf(detail)).Select(sentence => Supported(sentence, reply, detail)),
            .. Stopped(reply, detail),
            Card.Line("A sentence is shown only when a stored passage bears out every claim in it: words, numbers, dates, names, negations, speakers.", isSubtle: true),
        ],
        Press.Of(CardVerbs.Details, "Back", answerId));

    /// <summary>What was withheld, always as what it is: not borne out.</summary>
    public static JsonObject Withheld(string answerId, Reply reply, Detail detail) => Card.Of(
        "What was withheld and why.",
        [Card.Heading("Withheld: the documents don't bear this out"), .. Stopped(reply, detail)],
        Press.Of(CardVerbs.Details, "Back", answerId));

    private JsonObject Supported(GroundedSentence sentence, Reply reply, Detail detail) => Card.Paragraph(
    [
        Run.Bold("✓ Supported "),
        Run.Text(Shortened.To(ForeignText.Line(sentence.Text), detail.Quote)),
        .. reply.Citations.Where(citation => sentence.Citations.Contains(citation.Number)).Take(2).SelectMany(citation => (JsonObject[])
        [
            Run.Subtle(" by "),
            Run.Link(Shortened.To(Titles.Of(citation.Title), detail.Label), links.To(citation)),
        ]),
    ]);

    private static IEnumerable<JsonObject> Stopped(Reply reply, Detail detail) => reply.Withheld.Count == 0
        ? [Card.Line("Nothing was withheld.")]
        : reply.Withheld.Take(MostOf(detail)).Select(statement => Card.Paragraph(
            Run.Bold($"✗ {WordOf(statement.Verdict)} "),
            Run.Italic(Shortened.To(ForeignText.Line(statement.Text), detail.Quote)),
            Run.Subtle($" {Shortened.To(ForeignText.Line(statement.Reason), LongestReason)}")));

    private static int MostOf(Detail detail) => Math.Min(MostStatements, detail.Sources);

    private static string WordOf(Verdict verdict) => verdict == Verdict.Contradicted ? "Contradicted" : "Not found";
}
