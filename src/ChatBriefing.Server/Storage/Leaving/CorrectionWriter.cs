using System.Globalization;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>Writes what became of an answer, and the posts that show and say so, in one transaction with the cursor.</summary>
internal sealed class CorrectionWriter(IDbContextFactory<LibraryContext> contexts, WriteGate gate, WorkSignal<PostRow> signal, TimeProvider time)
{
    /// <summary>False, and nothing written, when the cursor was taken over or the answer changed meanwhile.</summary>
    public async Task<bool> WriteAsync(
        Cursor cursor, Change change, AnswerRow row, AnswerRecord answer, ReviewedReply reviewed, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            if (!await cursor.MoveAsync(context, cursor.Change, answer.Id, now, cancellationToken)
                || !await ReplaceAsync(context, change, row, answer, reviewed, cancellationToken))
            {
                return false;
            }

            if (reviewed.IsShown)
            {
                await AddPostsAsync(context, change, answer, reviewed, now, cancellationToken);
            }

            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        signal.Raise();
        return true;
    }

    private static async Task<bool> ReplaceAsync(
        LibraryContext context, Change change, AnswerRow row, AnswerRecord answer, ReviewedReply reviewed, CancellationToken cancellationToken)
    {
        if (ReferenceEquals(reviewed.Reply, answer.Reply) && change.Kind == ChangeKind.Published)
        {
            return true;
        }

        var payload = ChatJson.Write(answer with { Reply = reviewed.Reply });
        var replaced = await context.Answers.Where(other => other.Id == row.Id && other.Payload == row.Payload)
            .ExecuteUpdateAsync(other => other.SetProperty(r => r.Payload, payload), cancellationToken);
        if (replaced == 1)
        {
            await AnswerSources.FollowAsync(context, answer with { Reply = reviewed.Reply }, change.DocumentId, cancellationToken);
        }

        return replaced == 1;
    }

    /// <summary>The messages themselves are changed, and where a sentence fell one line says so to those who read it, or may be about to.</summary>
    private static async Task AddPostsAsync(
        LibraryContext context, Change change, AnswerRecord answer, ReviewedReply reviewed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{answer.Id}.change{change.Number}");
        var updates = await ShownAgain.UpdatesAsync(context, answer, key, onlyIfLess: false, cancellationToken);
        var line = new Post
        {
            Key = $"{key}.line",
            Conversation = answer.Conversation,
            Kind = PostKind.Create,
            Content = PostContent.Of(change.Kind == ChangeKind.Published ? NoticeKind.NoLongerStands : NoticeKind.SourceGone),
            TargetAnswerId = answer.Id,
            OnlyIfPosted = true,
        };
        foreach (var post in reviewed.Fallen > 0 && await MayBeReadAsync(context, answer, cancellationToken) ? updates.Append(line) : updates)
        {
            if (!await context.Posts.AnyAsync(known => known.Key == post.Key, cancellationToken))
            {
                context.Posts.Add(PostRows.Of(post, now));
            }
        }
    }

    /// <summary>Whether the answer was posted as it was, or was on its way just now: what waits to be sent goes out without what fell.</summary>
    private static async Task<bool> MayBeReadAsync(LibraryContext context, AnswerRecord answer, CancellationToken cancellationToken)
    {
        var room = OrderKey.RoomOf(answer.Conversation);
        return await context.Answers.AnyAsync(other => other.Id == answer.Id && other.MessageId != null, cancellationToken)
            || await context.Posts.AnyAsync(
                post => post.Order == room && post.IsOpen && (post.State == PostState.Sending || post.State == PostState.Unknown) && post.Payload.Contains(answer.Id),
                cancellationToken);
    }
}
