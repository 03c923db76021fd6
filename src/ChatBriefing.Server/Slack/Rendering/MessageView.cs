using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Rendering.Editions;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows each kind of message. It takes the closed set of <see cref="Message"/> and nothing else.</summary>
internal sealed class MessageView(DocumentLinks links)
{
    private readonly AnswerView answers = new(links);
    private readonly ExplanationView explanations = new(links);
    private readonly EditionView editions = new(links);
    private readonly ProposalView proposals = new(links);
    private readonly DocumentsView documents = new(links);

    /// <summary>The message to send for <paramref name="delivery"/>.</summary>
    public SlackMessage Of(Delivery delivery)
    {
        var isForOne = delivery.Post.Kind == PostKind.Ephemeral;
        return delivery.Message switch
        {
            AnswerMessage { Answer: var answer, Reply: var reply } =>
                answers.Of(answer, reply, canShare: isForOne && reply.IsAnswer && !answer.IsOwn && answer.Conversation.Kind != ConversationKind.Direct),
            ExplanationMessage explanation => explanations.Explanation(explanation.Reply),
            WithheldMessage withheld => ExplanationView.Withheld(withheld.Reply),
            EditionMessage edition => editions.Of(edition.Head, edition.Edition, ReviewBlocks.Of(edition)),
            BriefingMessage briefing => BriefingView.Of(briefing),
            RestMessage rest => answers.Rest(rest),
            ProposalMessage proposal => proposals.Of(proposal),
            DocumentsMessage list => documents.Of(list),
            NoticeMessage notice => NoticeView.Of(notice.Notice),
            _ => throw new InvalidOperationException($"{delivery.Message?.GetType().Name ?? "Nothing"} is no message that is posted."),
        };
    }
}
