using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Shows each kind of message as an activity. It takes the closed set of <see cref="Message"/> and nothing else.</summary>
internal sealed class MessageView(DocumentLinks links, CardView cards, SizePlanner sizes)
{
    /// <summary>The activity to send for <paramref name="delivery"/>.</summary>
    public JsonObject Of(Delivery delivery)
    {
        var activity = sizes.Fit(detail => Of(delivery.Message, detail));
        if (delivery.Post is { Kind: PostKind.Create or PostKind.Ephemeral or PostKind.Home, Handle: { } asked })
        {
            activity["replyToId"] = asked;
        }

        return activity;
    }

    private JsonObject Of(Message? message, Detail detail) => message switch
    {
        AnswerMessage { Reply.IsAnswer: true } answer => Answered(answer, detail),
        RestMessage rest => Rest(rest, detail),
        AnswerMessage abstained => Labelled(Text(abstained.Reply.Reason, cards.Of(abstained, detail))),
        NoticeMessage { Notice: { Kind: not NoticeKind.Help } notice } => Text(notice.Text, null),
        { } other => WithCard(cards.Of(other, detail)),
        null => throw new InvalidOperationException("There is nothing to show."),
    };

    private JsonObject Answered(AnswerMessage answer, Detail detail)
    {
        var plan = new CitationPlan(answer.Reply, detail.Sentences);
        var activity = Text(SentenceFlow.Of(plan, links), cards.Of(answer, detail));
        activity["entities"] = new JsonArray(MessageEntity.Of(plan.Citations, links, detail));
        return WithFeedback(activity);
    }

    private JsonObject Rest(RestMessage rest, Detail detail)
    {
        var plan = new CitationPlan(rest.Reply, detail.Sentences);
        var activity = Text(SentenceFlow.Of(plan, links), AnswerCard.Below(rest.Answer, rest.Skip, plan, links, detail));
        activity["entities"] = new JsonArray(MessageEntity.Of(plan.Citations, links, detail));
        return activity;
    }

    private JsonObject Labelled(JsonObject activity)
    {
        activity["entities"] = new JsonArray(MessageEntity.Of([], links, Detail.FromMostToLeast().First()));
        return WithFeedback(activity);
    }

    private static JsonObject WithFeedback(JsonObject activity)
    {
        activity["channelData"] = new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "custom" } };
        return activity;
    }

    private static JsonObject Text(string text, JsonObject? card)
    {
        var activity = new JsonObject { ["type"] = "message", ["textFormat"] = "markdown", ["text"] = text };
        if (card is not null)
        {
            activity["attachments"] = new JsonArray(Card.Attachment(card));
        }

        return activity;
    }

    private static JsonObject WithCard(JsonObject card) => new()
    {
        ["type"] = "message",
        ["summary"] = (string?)card["fallbackText"],
        ["attachments"] = new JsonArray(Card.Attachment(card)),
    };
}
