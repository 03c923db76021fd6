using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows an answer or an abstention.</summary>
internal sealed class AnswerView(DocumentLinks links)
{
    /// <summary>The message.</summary>
    /// <param name="answer">What is stored about it.</param>
    /// <param name="reply">What may be shown.</param>
    /// <param name="canShare">Whether the asker alone sees it and could post it for everybody.</param>
    public SlackMessage Of(AnswerRecord answer, Reply reply, bool canShare) => SlackMessage.Of(
        reply.Text,
        SizePlanner.Fit(detail => reply.IsAnswer ? Answered(answer, reply, canShare, detail) : Abstained(answer, reply, detail)));

    private JsonArray Answered(AnswerRecord answer, Reply reply, bool canShare, Detail detail)
    {
        var blocks = new JsonArray();
        Add(blocks, QuestionOf(answer, detail));
        Add(blocks, SentenceFlow.Of(reply, links, detail));
        Add(blocks, SourceList.Of(reply.Citations.Count == 1 ? "Source" : "Sources", reply.Citations, links, detail));
        Add(blocks, Block.Context(CheckLine.Of(reply, answer)));
        Add(blocks, Verdicts(answer.Id));
        Add(blocks, Block.Actions([.. RestButton(answer, reply, detail, 0), .. Buttons(answer.Id, reply, canShare)]));
        return blocks;
    }

    /// <summary>The sentences that had no room before, with their sources, and the way to those that have none here either.</summary>
    public SlackMessage Rest(RestMessage message) => SlackMessage.Of(
        message.Reply.Text,
        SizePlanner.Fit(detail =>
        {
            var reply = message.Reply;
            var blocks = new JsonArray { SentenceFlow.Of(reply, links, detail) };
            Add(blocks, SourceList.Of(reply.Citations.Count == 1 ? "Source" : "Sources", reply.Citations, links, detail));
            var more = RestButton(message.Answer, reply, detail, message.Skip).ToList();
            Add(blocks, more.Count > 0 ? Block.Actions(more) : null);
            return blocks;
        }));

    private static IEnumerable<JsonObject> RestButton(AnswerRecord answer, Reply reply, Detail detail, int before)
    {
        var shown = SentenceFlow.ShownOf(reply, detail);
        return shown == reply.Sentences.Count ? [] : [Button.Primary(ActionIds.Rest, "Show the rest", RestValue.Of(answer, before + shown))];
    }

    private JsonArray Abstained(AnswerRecord answer, Reply reply, Detail detail)
    {
        var blocks = new JsonArray();
        Add(blocks, QuestionOf(answer, detail));
        Add(blocks, Block.RichText(
            Rich.Section(Rich.Text(reply.Reason)),
            Rich.Section(Rich.Text("\nSearched for: "), Rich.Italic(Shortened.To(ForeignText.Line(reply.Searched), Math.Min(detail.Quote, 300))))));
        Add(blocks, reply.Notice.Length > 0 ? Block.Context(reply.Notice) : null);
        Add(blocks, SourceList.Of("Nearest excerpts (they don't answer it)", reply.Nearest, links, detail));
        Add(blocks, Block.Actions(AbstentionButtons(answer.Id, reply)));
        Add(blocks, Verdicts(answer.Id));
        return blocks;
    }

    /// <summary>A command leaves no message behind, so its answer repeats the question.</summary>
    private static JsonObject? QuestionOf(AnswerRecord answer, Detail detail) => answer.QuestionMessageId is not null
        ? null
        : Block.RichText(Rich.Section(Rich.Bold("Question: "), Rich.Text(Shortened.To(ForeignText.Line(answer.Question), Math.Min(detail.Quote, 500)))));

    private static IEnumerable<JsonObject> Buttons(string id, Reply reply, bool canShare)
    {
        if (canShare)
        {
            yield return Button.Primary(ActionIds.Share, "Share in channel", id);
        }

        yield return Button.Of(ActionIds.Explain, "Explain", id);
        if (reply.Withheld.Count > 0)
        {
            yield return Button.Of(ActionIds.Withheld, $"Why withheld ({reply.Withheld.Count})", id);
        }
    }

    private static IEnumerable<JsonObject> AbstentionButtons(string id, Reply reply)
    {
        yield return Button.Primary(ActionIds.TellOwners, "Tell the document owners", id);
        if (reply.Withheld.Count > 0)
        {
            yield return Button.Of(ActionIds.Withheld, $"Why withheld ({reply.Withheld.Count})", id);
        }
    }

    private static JsonObject Verdicts(string id) => Block.ContextActions(Button.Feedback(ActionIds.Feedback, id), Button.Delete(ActionIds.Delete, id));

    private static void Add(JsonArray blocks, JsonObject? block)
    {
        if (block is not null)
        {
            blocks.Add((JsonNode)block);
        }
    }
}
