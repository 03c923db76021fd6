using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Carries out what editors decide, inside the caller's transaction; the caller saves.</summary>
internal static class ReviewRows
{
    /// <summary>Decides; false when the edition does not wait for a decision (any more), or not for that person's.</summary>
    public static async Task<bool> DecideAsync(LibraryContext context, ReviewStep decision, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, decision.EditionId, decision.IsOnPage ? null : decision.By, cancellationToken) is not { } row)
        {
            return false;
        }

        row.Fence++;
        row.DecidedBy = decision.By;
        if (!decision.Post)
        {
            row.State = EditionState.Skipped;
        }
        else if (ChatJson.TryRead<Conversation>(row.Target) is { } target)
        {
            row.State = EditionState.Queued;
            context.Posts.Add(PostRows.Of(EditionPosts.Of(row.Id, EditionRows.RecordOf(row).PostKey, target), now));
        }
        else
        {
            row.State = EditionState.Posted;
            await EditionOutcome.SettleAsync(context, row, now, cancellationToken);
        }

        if (decision.IsOnPage)
        {
            await TellEditorsAsync(context, row, now, cancellationToken);
        }

        return true;
    }

    /// <summary>Stores another wording; false when the edition is not in review (any more), not for that person to edit, or was edited meanwhile.</summary>
    public static async Task<bool> EditAsync(LibraryContext context, EditionEdit edit, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, edit.EditionId, edit.IsOnPage ? null : edit.By, cancellationToken) is not { } row || row.Revision != edit.Revision)
        {
            return false;
        }

        var content = await EditionRedaction.CurrentAsync(context, edit.Content, cancellationToken);
        row.Fence++;
        row.Revision++;
        row.Content = ChatJson.Write(content);
        row.Items = content.Items.Count;
        return true;
    }

    /// <summary>The time to decide is over: it is not posted, and its editors are told.</summary>
    public static async Task LapseAsync(LibraryContext context, EditionRow draft, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        draft.State = EditionState.Lapsed;
        draft.Fence++;
        draft.Reason = reason;
        await TellEditorsAsync(context, draft, now, cancellationToken);
    }

    /// <summary>The messages that show the draft say what became of it, where no command of an editor has them do so.</summary>
    private static async Task TellEditorsAsync(LibraryContext context, EditionRow draft, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var keys = DraftKey.StartOf(draft.Id);
        foreach (var payload in await context.Posts.Where(post => post.Key.StartsWith(keys)).Select(post => post.Payload).ToListAsync(cancellationToken))
        {
            if (ChatJson.TryRead<Post>(payload) is { Kind: PostKind.Create } shown)
            {
                context.Posts.Add(PostRows.Of(EditionPosts.Ended(shown), now));
            }
        }
    }

    /// <param name="context">The transaction.</param>
    /// <param name="id">The edition.</param>
    /// <param name="editor">Of whom it must be to decide; null for who keeps the pages.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    private static async Task<EditionRow?> FindAsync(LibraryContext context, string id, string? editor, CancellationToken cancellationToken) =>
        await context.Editions.FindAsync([id], cancellationToken) is { State: EditionState.InReview } row && (editor is null || EditionRows.OriginOf(row).Editors.Contains(editor)) ? row : null;
}
