using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Storage.Leaving;
using ChatBriefing.Server.Storage.Briefings;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Puts what a turn led to into the tables, inside the caller's transaction.</summary>
internal static class ResultWriter
{
    /// <summary>What is stored of <paramref name="result"/>: all of it, or what it leaves for the case that it came too late.</summary>
    public static async Task<TurnResult> CurrentAsync(LibraryContext context, TurnResult result, CancellationToken cancellationToken)
    {
        var keys = result.Posts.Select(post => post.Key).ToArray();
        var isLate = (result.Step is { } step && !await ProposalWriter.CanStepAsync(context, step, cancellationToken))
            || (result.Review is { } decision && !await ReviewRows.CanDecideAsync(context, decision, cancellationToken))
            || (result.Rewording is { } edit && !await ReviewRows.CanEditAsync(context, edit, cancellationToken))
            || (keys.Length > 0 && await context.Posts.AnyAsync(row => keys.Contains(row.Key), cancellationToken));
        return isLate ? result.Otherwise ?? TurnResult.Silence : result;
    }

    /// <summary>Adds the rows; the caller, who began the transaction, saves and commits.</summary>
    public static async Task WriteAsync(LibraryContext context, Turn turn, TurnResult result, DateTimeOffset now, CancellationToken cancellationToken)
    {
        context.Turns.AddRange(result.Next.Select(next => TurnRows.Of(next, now)));
        context.Posts.AddRange(result.Posts.Select(post => PostRows.Of(post, now)));
        foreach (var answer in new[] { result.Answer, result.OwnAnswer }.OfType<AnswerRecord>())
        {
            await WriteAsync(context, await AnswerRedaction.CurrentAsync(context, answer, cancellationToken), now, cancellationToken);
        }

        if (result.DeletedAnswerId is { } deleted)
        {
            await DeleteAsync(context, deleted, now, cancellationToken);
            await DeleteAsync(context, AnswerRecord.OwnIdOf(deleted), now, cancellationToken);
        }

        if (result.Feedback is { } feedback)
        {
            await WriteAsync(context, feedback, cancellationToken);
        }

        if (result.Unanswered is { } question && await context.Unanswered.FindAsync([question.AnswerId], cancellationToken) is null)
        {
            context.Unanswered.Add(new UnansweredRow
            {
                AnswerId = question.AnswerId,
                Platform = turn.Conversation.Platform,
                Tenant = turn.Conversation.Tenant,
                Question = question.Question,
                Asker = question.Asker,
                At = question.At,
            });
        }

        if (result.Proposal is { } proposal)
        {
            ProposalWriter.Add(context, proposal, now);
        }

        if (result.Step is { } step)
        {
            await ProposalWriter.StepAsync(context, step, now, cancellationToken);
        }

        await WriteBriefingAsync(context, result, now, cancellationToken);
        if (result.IsVoice)
        {
            await WriteVoiceAsync(context, turn, cancellationToken);
        }

        if (result.DeletedAnswerId is { } taken)
        {
            await AuditChain.AppendAsync(context, [AuditEvent.Of("answer.deleted", taken, new { via = turn.Conversation.Platform })], now, cancellationToken);
        }
    }

    private static async Task WriteBriefingAsync(LibraryContext context, TurnResult result, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (result.Subscription is { } subscription)
        {
            await SubscriptionRows.WriteAsync(context, subscription, now, cancellationToken);
        }

        if (result.RemovedSubscriptionId is { } removed)
        {
            await SubscriptionRows.RemoveAsync(context, removed, cancellationToken);
        }

        if (result.Wish is { } wish)
        {
            await EditionWishes.WriteAsync(context, wish, now, cancellationToken);
        }

        if (result.Rewording is { } edit)
        {
            await ReviewRows.EditAsync(context, edit, now, cancellationToken);
        }

        if (result.Review is { } decision)
        {
            await ReviewRows.DecideAsync(context, decision, now, cancellationToken);
        }
    }

    private static async Task DeleteAsync(LibraryContext context, string id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await context.Answers.FindAsync([id], cancellationToken) is { } gone)
        {
            await RestPosts.RemoveAsync(context, gone.Room, id, now, cancellationToken);
            gone.IsDeleted = true;
            gone.Payload = "";
            await context.AnswerSources.Where(row => row.AnswerId == id).ExecuteDeleteAsync(cancellationToken);

            // What people wrote about it repeats its words, and its question as well.
            await context.Feedback.Where(row => row.AnswerId == id).ExecuteDeleteAsync(cancellationToken);
            await context.Unanswered.Where(row => row.AnswerId == id).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private static async Task WriteAsync(LibraryContext context, AnswerRecord answer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await AnswerSources.WriteAsync(context, answer, cancellationToken);
        await LateAnswers.LookAgainAsync(context, answer, cancellationToken);
        var row = await context.Answers.FindAsync([answer.Id], cancellationToken);
        if (row is null)
        {
            context.Answers.Add(new AnswerRow
            {
                Id = answer.Id,
                Room = OrderKey.RoomOf(answer.Conversation),
                Thread = answer.Conversation.Thread ?? "",
                QuestionMessageId = answer.QuestionMessageId,
                IsPrivate = answer.IsPrivate,
                At = answer.At,
                Payload = ChatJson.Write(answer),
            });
        }
        else if (!row.IsDeleted)
        {
            // What else was shown of the one before is no part of this one.
            await RestPosts.RemoveAsync(context, row.Room, row.Id, now, cancellationToken);
            row.Payload = ChatJson.Write(answer);
        }
    }

    private static async Task WriteAsync(LibraryContext context, Feedback feedback, CancellationToken cancellationToken)
    {
        var row = await context.Feedback.FindAsync([feedback.AnswerId, feedback.Person], cancellationToken);
        if (row is null)
        {
            row = new FeedbackRow { AnswerId = feedback.AnswerId, Person = feedback.Person, IsGood = feedback.IsGood, At = feedback.At };
            context.Feedback.Add(row);
        }

        row.IsGood = feedback.IsGood;
        row.Reason = feedback.Reason;
        row.At = feedback.At;
    }

    private static async Task WriteVoiceAsync(LibraryContext context, Turn turn, CancellationToken cancellationToken)
    {
        var (room, thread) = (OrderKey.RoomOf(turn.Conversation), turn.Conversation.Thread ?? "");
        if (await context.Voices.FindAsync([room, thread, turn.Asker], cancellationToken) is null)
        {
            context.Voices.Add(new VoiceRow { Room = room, Thread = thread, Person = turn.Asker });
        }
    }
}
