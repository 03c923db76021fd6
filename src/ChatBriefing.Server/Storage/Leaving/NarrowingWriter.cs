using ChatBriefing.Channels.Answers;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>Writes how far earlier answers followed a change of readers, with the updates of one that loses something in the same transaction.</summary>
internal sealed class NarrowingWriter(IDbContextFactory<LibraryContext> contexts, WriteGate gate, WorkSignal<PostRow> signal, TimeProvider time)
{
    /// <summary>False, and nothing written, when the cursor was taken over.</summary>
    public async Task<bool> WriteAsync(Cursor cursor, Narrowing narrowing, AnswerRecord answer, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            if (!await cursor.MoveAsync(context, cursor.Change, ChatJson.Write(narrowing), now, cancellationToken))
            {
                return false;
            }

            foreach (var post in await ShownAgain.UpdatesAsync(context, answer, KeyOf(answer.Id, cursor), onlyIfLess: true, cancellationToken))
            {
                if (!await context.Posts.AnyAsync(known => known.Key == post.Key, cancellationToken))
                {
                    context.Posts.Add(PostRows.Of(post, now));
                }
            }

            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        signal.Raise();
        return true;
    }

    /// <summary>Ends it, when a pass left nothing, or has another pass begin once the lease is over.</summary>
    public async Task EndAsync(LibraryContext context, Cursor cursor, Narrowing narrowing, CancellationToken cancellationToken)
    {
        if (narrowing.IsAnyLeft)
        {
            var again = narrowing with { Behind = "", IsAnyLeft = false };
            await cursor.MoveAsync(context, cursor.Change, ChatJson.Write(again), time.GetUtcNow(), cancellationToken);
        }
        else
        {
            await context.Cursors.Where(row => row.Name == cursor.Name && row.Fence == cursor.Fence).ExecuteDeleteAsync(cancellationToken);
        }
    }

    /// <summary>The key of the update of an answer's message, the same whenever it is looked at for this change.</summary>
    public static string KeyOf(string answerId, Cursor cursor) => $"{answerId}.{cursor.Name.Replace(':', '.')}";
}
