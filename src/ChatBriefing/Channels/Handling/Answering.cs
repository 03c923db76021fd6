using ChatBriefing.Asking;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Members;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Handling;

/// <summary>Asks the question of a turn and makes of the reply what is stored.</summary>
public sealed class Answering(AskHandler handler, AudienceFinder audiences, IOptions<GroundingOptions> grounding, TimeProvider time)
{
    /// <summary>Who drafts when no model does.</summary>
    public const string Extractive = "extractive";

    /// <summary>Who drafts when a model does.</summary>
    public const string Model = "model";

    /// <summary>What is said in place of an answer; null when the text can be asked.</summary>
    public static NoticeKind? ObjectionTo(string text) => text.Trim() switch
    {
        "" or "?" => NoticeKind.EmptyQuestion,
        { Length: > Question.MaxLength } => NoticeKind.LongQuestion,
        var words when words.TrimEnd('?', '!', '.').Equals("help", StringComparison.OrdinalIgnoreCase) => NoticeKind.Help,
        var words => Courtesy.ReturnFor(words),
    };

    /// <summary>The answer to <paramref name="text"/>, to be stored under <paramref name="answerId"/>.</summary>
    public async Task<AnswerRecord> AnswerAsync(QueuedTurn queued, string text, string answerId, ThreadView thread, CancellationToken cancellationToken)
    {
        var turn = queued.Turn;
        var earlier = EarlierQuestions.Of(thread.Answers.Where(answer => answer.Id != answerId), text.Trim());
        var strictness = grounding.Value.In(turn.Conversation.Channel);
        var question = new Question { Text = text.Trim(), Earlier = earlier, Audience = await audiences.OfAsync(turn, cancellationToken), Strictness = strictness };
        var reply = await handler.HandleAsync(question, cancellationToken);
        return new AnswerRecord
        {
            Id = answerId,
            Conversation = turn.Conversation,
            Asker = turn.Asker,
            Question = question.Text,
            QuestionMessageId = turn.Keys.MessageId,
            IsPrivate = turn.IsPrivate,
            Reply = StoredReply.Of(reply, strictness),
            DraftedBy = reply.DraftedBy == DraftedBy.Model ? Model : Extractive,
            At = time.GetUtcNow(),
        };
    }
}
