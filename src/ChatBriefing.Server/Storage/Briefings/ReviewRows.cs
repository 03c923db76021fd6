using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels;
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
        if (await FindAsync(context, decision.EditionId, decision.By, cancellationToken) is not { } row)
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

        return true;
    }

    /// <summary>Stores another wording; false when the edition is not in review (any more), not for that person to edit, or was edited meanwhile.</summary>
    public static async Task<bool> EditAsync(LibraryContext context, EditionEdit edit, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, edit.EditionId, edit.By, cancellationToken) is not { } row || row.Revision != edit.Revision)
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
        var keys = EditionPosts.DraftsOf(draft.Id);
        foreach (var payload in await context.Posts.Where(post => post.Key.StartsWith(keys)).Select(post => post.Payload).ToListAsync(cancellationToken))
        {
            if (ChatJson.TryRead<Post>(payload) is { Kind: PostKind.Create } shown)
            {
                context.Posts.Add(PostRows.Of(EditionPosts.Lapsed(draft.Id, shown), now));
            }
        }
    }

    private static async Task<EditionRow?> FindAsync(LibraryContext context, string id, string by, CancellationToken cancellationToken) =>
        await context.Editions.FindAsync([id], cancellationToken) is { State: EditionState.InReview } row && EditionRows.OriginOf(row).Editors.Contains(by) ? row : null;
}
