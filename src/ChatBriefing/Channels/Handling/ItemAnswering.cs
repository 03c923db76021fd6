using ChatBriefing.Asking;
using ChatBriefing.Briefings;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Members;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Handling;

/// <summary>Answers replies to an edition: more of one item, or a question for which the items are the context.</summary>
public sealed class ItemAnswering(
    Continuer continuer, AskHandler handler, Reply.Desk desk, AudienceFinder audiences, IOptions<GroundingOptions> grounding, TimeProvider time)
{
    private const int MostDocuments = 200;

    /// <summary>More about an item, from its documents, that it did not tell.</summary>
    public async Task<AnswerRecord> MoreAsync(QueuedTurn queued, EditionItem item, CancellationToken cancellationToken)
    {
        var question = await QuestionOfAsync(queued.Turn, EarlierQuestions.More(item.Headline), cancellationToken) with { Documents = item.DocumentIds };
        var result = await continuer.ContinueAsync(question, [.. item.Sentences.Select(sentence => sentence.Text)], cancellationToken);
        return RecordOf(queued, question, await desk.PrepareAsync(result, question.Audience, cancellationToken));
    }

    /// <summary>The answer to a question below an edition: from the documents of its items, and only where these don't say from all others.</summary>
    public async Task<AnswerRecord> AnswerAsync(QueuedTurn queued, string text, Edition edition, ThreadView thread, CancellationToken cancellationToken)
    {
        var question = await QuestionOfAsync(queued.Turn, text.Trim(), cancellationToken) with { Earlier = EarlierQuestions.Of(thread.Answers, text.Trim()) };
        var documents = edition.Items.SelectMany(item => item.DocumentIds).Distinct().Take(MostDocuments).ToList();
        var reply = documents.Count > 0 ? await handler.HandleAsync(question with { Documents = documents }, cancellationToken) : null;
        return RecordOf(queued, question, reply is { IsAnswer: true } ? reply : await handler.HandleAsync(question, cancellationToken));
    }

    private async Task<Question> QuestionOfAsync(Turn turn, string text, CancellationToken cancellationToken) => new()
    {
        Text = text.Length <= Question.MaxLength ? text : text[..Question.MaxLength],
        Audience = await audiences.OfAsync(turn, cancellationToken),
        Strictness = grounding.Value.In(turn.Conversation.Channel),
    };

    private AnswerRecord RecordOf(QueuedTurn queued, Question question, Reply reply) => new()
    {
        Id = queued.Key,
        Conversation = queued.Turn.Conversation,
        Asker = queued.Turn.Asker,
        Question = question.Text,
        QuestionMessageId = queued.Turn.Keys.MessageId,
        IsPrivate = queued.Turn.IsPrivate,
        Reply = StoredReply.Of(reply, question.Strictness!.Value),
        DraftedBy = reply.DraftedBy == DraftedBy.Model ? Answering.Model : Answering.Extractive,
        At = time.GetUtcNow(),
    };
}
