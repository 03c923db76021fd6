using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Rendering.Editions;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Shows each kind of message as a card.</summary>
internal sealed class CardView(DocumentLinks links, SizePlanner sizes)
{
    private readonly AnswerCard answers = new(links);
    private readonly ExplanationCard explanations = new(links);
    private readonly HomeCard home = new(links);
    private readonly EditionCard editions = new(links);
    private readonly ProposalCard proposals = new(links);
    private readonly DocumentsCard documents = new(links);

    /// <summary>The card, as detailed as a card may be.</summary>
    public JsonObject Of(Message message) => sizes.FitCard(detail => Of(message, detail));

    /// <summary>An answer whole, question and all, as detailed as a card may be.</summary>
    public JsonObject Whole(AnswerMessage message) => sizes.FitCard(detail => answers.Whole(message.Answer, message.Reply, detail));

    /// <summary>The rest of an answer for a window, as detailed as a card may be.</summary>
    public JsonObject WholeRest(RestMessage message) => sizes.FitCard(detail => answers.WholeRest(message, detail));

    /// <summary>The window that asks about a message, with as many of its words as a card may hold.</summary>
    public JsonObject AskAbout(string message) => Dialogs.AskAbout(message, sizes);

    /// <summary>The card in the given detail.</summary>
    public JsonObject Of(Message message, Detail detail) => message switch
    {
        AnswerMessage { Reply.IsAnswer: true } answer => answers.Details(answer.Answer, answer.Reply, new CitationPlan(answer.Reply, detail.Sentences), detail),
        AnswerMessage abstained => answers.Nearest(abstained.Answer, abstained.Reply, detail),
        ExplanationMessage explained => explanations.Explanation(explained.Answer.Id, explained.Reply, detail),
        WithheldMessage withheld => ExplanationCard.Withheld(withheld.Answer.Id, withheld.Reply, detail),
        HomeMessage page => home.Of(page, detail),
        EditionMessage edition => editions.Of(edition.Head, edition.Edition, detail, ReviewParts.Lines(edition), ReviewParts.Buttons(edition)),
        BriefingMessage briefing => BriefingCard.Of(briefing, detail),
        DraftFormMessage draft => DraftForm.Of(draft, links, detail),
        RestMessage rest => answers.Rest(rest, detail),
        ProposalMessage proposal => proposals.Of(proposal, detail),
        DocumentsMessage list => documents.Of(list),
        NoticeMessage { Notice.Kind: NoticeKind.Help } => NoticeCard.OfHelp(),
        NoticeMessage notice => Card.Of(notice.Notice.Text, [Card.Line(notice.Notice.Text)]),
        _ => throw new InvalidOperationException($"Teams cannot show {message.GetType().Name}."),
    };
}
