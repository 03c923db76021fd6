using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>The card below an answer: what was checked, the whole quotations, and what can be done. Of an abstention: what comes nearest.</summary>
internal sealed class AnswerCard(DocumentLinks links)
{
    private const string QuotesId = "quotes";

    /// <summary>The card below an answer whose text is the message's.</summary>
    public JsonObject Details(AnswerRecord answer, Reply reply, CitationPlan plan, Detail detail) => Card.Of(
        CheckLine(reply),
        [
            Card.Line(CheckLine(reply), isSubtle: true),
            answer.DraftedBy == Answering.Extractive ? null : Card.Line("Drafted by a model; each sentence was checked against its source. Look before you act.", isSubtle: true),
            reply.Notice.Length == 0 ? null : Card.Line(reply.Notice, isSubtle: true),
            plan.Citations.Count == 0 ? null : Card.Toggle($"Show {(plan.Citations.Count == 1 ? "the quotation" : $"{plan.Citations.Count} quotations")}", QuotesId),
            Card.Hidden(QuotesId, SourceList.Of(plan.Citations, links, detail)),
        ],
        [.. RestButton(answer, plan, 0), .. Buttons(answer, reply)]);

    /// <summary>The card below a message with the rest of an answer: its quotations, and the way to what has no room there either.</summary>
    public static JsonObject Below(AnswerRecord answer, int before, CitationPlan plan, DocumentLinks links, Detail detail) => Card.Of(
        "Sources",
        [
            Card.Toggle($"Show {(plan.Citations.Count == 1 ? "the quotation" : $"{plan.Citations.Count} quotations")}", QuotesId),
            Card.Hidden(QuotesId, SourceList.Of(plan.Citations, links, detail)),
        ],
        RestButton(answer, plan, before));

    /// <summary>A card that holds the rest of an answer, for where there is no message beside it.</summary>
    public JsonObject Rest(RestMessage rest, Detail detail)
    {
        var plan = new CitationPlan(rest.Reply, RoomIn(detail));
        return Card.Of(
            "The rest of the answer.",
            [
                Card.Paragraph(plan.Sentences.SelectMany(sentence => RunsOf(plan, sentence, detail))),
                plan.Left == 0 ? null : Card.Line($"{Count.Of(plan.Left, "more sentence")} did not fit.", isSubtle: true),
                .. SourceList.Of(plan.Citations, links, detail),
            ],
            RestButton(rest.Answer, plan, rest.Skip));
    }

    private static IEnumerable<JsonObject> RestButton(AnswerRecord answer, CitationPlan plan, int before) => plan.Left == 0
        ? []
        : [Press.Of(CardVerbs.Rest, "Show the rest", RestValue.Of(answer, before + plan.Sentences.Count))];

    /// <summary>The card of an abstention, whose reason is the message's text.</summary>
    public JsonObject Nearest(AnswerRecord answer, Reply reply, Detail detail) => Card.Of(
        reply.Reason,
        [
            Card.Paragraph(Run.Subtle("Searched for: "), Run.Italic(Shortened.To(ForeignText.Line(reply.Searched), Math.Min(detail.Quote, 300)))),
            reply.Nearest.Count == 0 ? null : Card.Heading("Nearest excerpts (they don't answer it)"),
            .. SourceList.Of(reply.Nearest, links, detail),
        ],
        [Press.Of(CardVerbs.TellOwners, "Tell the document owners", answer.Id, "positive"), .. Buttons(answer, reply).Skip(1)]);

    /// <summary>A card that holds all of an answer, for windows where there is no message beside it.</summary>
    public JsonObject Whole(AnswerRecord answer, Reply reply, Detail detail)
    {
        var plan = new CitationPlan(reply, RoomIn(detail));
        return Card.Of(
            reply.IsAnswer ? CheckLine(reply) : reply.Reason,
            [
                Card.Paragraph(Run.Bold("Question: "), Run.Text(Shortened.To(ForeignText.Line(answer.Question), Math.Min(detail.Quote, 500)))),
                reply.IsAnswer ? Card.Paragraph(plan.Sentences.SelectMany(sentence => RunsOf(plan, sentence, detail))) : Card.Line(reply.Reason),
                plan.Left == 0 ? null : Card.Line($"{Count.Of(plan.Left, "more sentence")} did not fit.", isSubtle: true),
                reply.IsAnswer ? Card.Line(CheckLine(reply), isSubtle: true) : null,
                .. SourceList.Of(reply.IsAnswer ? plan.Citations : reply.Nearest, links, detail),
            ],
            reply.IsAnswer ? WindowButton(answer, plan, 0) : []);
    }

    /// <summary>The rest of an answer, for a window.</summary>
    public JsonObject WholeRest(RestMessage rest, Detail detail)
    {
        var card = Rest(rest, detail);
        card.Remove("actions");
        var buttons = WindowButton(rest.Answer, new CitationPlan(rest.Reply, RoomIn(detail)), rest.Skip).ToList();
        if (buttons.Count > 0)
        {
            card["actions"] = new JsonArray([.. buttons]);
        }

        return card;
    }

    /// <summary>In a window a button sends the window's form.</summary>
    private static IEnumerable<JsonObject> WindowButton(AnswerRecord answer, CitationPlan plan, int before) => RestButton(answer, plan, before).Select(button => new JsonObject
    {
        ["type"] = "Action.Submit",
        ["title"] = button["title"]!.DeepClone(),
        ["data"] = new JsonObject { [Dialogs.RestField] = button["data"]![Press.IdField]!.DeepClone() },
    });

    private IEnumerable<JsonObject> RunsOf(CitationPlan plan, Grounding.GroundedSentence sentence, Detail detail)
    {
        yield return Run.Text(Shortened.To(ForeignText.Line(sentence.Text), RoomIn(detail)) + " ");
        foreach (var number in plan.NumbersOf(sentence))
        {
            yield return Run.Link($"[{number}]", links.To(plan.Citations[number - 1]));
            yield return Run.Text(" ");
        }
    }

    /// <summary>Most characters of the sentences in a card, which holds less than a message.</summary>
    private static int RoomIn(Detail detail) => detail.Sentences / 2;

    /// <summary>What was checked and what was withheld.</summary>
    private static string CheckLine(Reply reply)
    {
        var held = reply.Withheld.Count == 0 ? "" : $" · {reply.Withheld.Count} withheld";
        return $"✓ {reply.Sentences.Count} of {Count.Of(reply.Sentences.Count + reply.Withheld.Count, "statement")} checked and supported{held}";
    }

    private static IEnumerable<JsonObject> Buttons(AnswerRecord answer, Reply reply)
    {
        yield return Press.Of(CardVerbs.Explain, "Explain", answer.Id);
        if (reply.Withheld.Count > 0)
        {
            yield return Press.Of(CardVerbs.Withheld, $"Withheld ({reply.Withheld.Count})", answer.Id);
        }

        // Behind "…", where the renderer has it: three buttons side by side are cut short on a phone.
        var delete = Press.Of(CardVerbs.Delete, "Delete", answer.Id);
        delete["mode"] = "secondary";
        yield return delete;
    }
}
