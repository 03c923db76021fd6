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
    /// <summary>Whether the edition waits for that decision: as it was seen, and by that person.</summary>
    public static async Task<bool> CanDecideAsync(LibraryContext context, ReviewStep decision, CancellationToken cancellationToken) =>
        await FindAsync(context, decision, cancellationToken) is not null;

    /// <summary>Whether the edition is in review as it was edited, and by that person.</summary>
    public static async Task<bool> CanEditAsync(LibraryContext context, EditionEdit edit, CancellationToken cancellationToken) =>
        await FindAsync(context, edit, cancellationToken) is not null;

    /// <summary>
    /// Decides; false when the edition does not wait for a decision (any more), not for that person's, says something else by
    /// now, or is to be posted although a later one told the same.
    /// </summary>
    public static async Task<bool> DecideAsync(LibraryContext context, ReviewStep decision, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, decision, cancellationToken) is not { } row)
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
        }

        await EditionOutcome.SettleAsync(context, row, now, cancellationToken);

        if (decision.IsOnPage)
        {
            await ShowEditorsAsync(context, row, EditionPosts.Ended, now, cancellationToken);
        }

        return true;
    }

    /// <summary>Stores another wording; false when the edition is not in review (any more), not for that person to edit, or was edited meanwhile.</summary>
    public static async Task<bool> EditAsync(LibraryContext context, EditionEdit edit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, edit, cancellationToken) is not { } row)
        {
            return false;
        }

        var content = await EditionRedaction.CurrentAsync(context, edit.Content, cancellationToken);
        row.Fence++;
        row.Revision++;
        row.Content = ChatJson.Write(content);
        row.Items = content.Items.Count;
        if (edit.IsOnPage)
        {
            await ShowEditorsAsync(context, row, shown => EditionPosts.Reworded(shown, row.Revision), now, cancellationToken);
        }

        return true;
    }

    /// <summary>Ends the reviews of a subscription's drafts, because one that tells the same and more is begun; how many there were. The caller saves.</summary>
    public static async Task<int> LapseAllAsync(LibraryContext context, string subscriptionId, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var drafts = await context.Editions.Where(row => row.SubscriptionId == subscriptionId && row.State == EditionState.InReview).ToListAsync(cancellationToken);
        foreach (var draft in drafts)
        {
            await LapseAsync(context, draft, reason, now, cancellationToken);
        }

        return drafts.Count;
    }

    /// <summary>The time to decide is over: it is not posted, and its editors are told.</summary>
    public static async Task LapseAsync(LibraryContext context, EditionRow draft, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        draft.State = EditionState.Lapsed;
        draft.Fence++;
        draft.Reason = reason;
        await ShowEditorsAsync(context, draft, EditionPosts.Ended, now, cancellationToken);
    }

    /// <summary>The messages that show the draft show it as it is now, where no command of an editor has them do so.</summary>
    private static async Task ShowEditorsAsync(LibraryContext context, EditionRow draft, Func<Post, Post> update, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var keys = DraftKey.StartOf(draft.Id);
        foreach (var payload in await context.Posts.Where(post => post.Key.StartsWith(keys)).Select(post => post.Payload).ToListAsync(cancellationToken))
        {
            if (ChatJson.TryRead<Post>(payload) is { Kind: PostKind.Create } shown)
            {
                context.Posts.Add(PostRows.Of(update(shown), now));
            }
        }
    }

    private static async Task<EditionRow?> FindAsync(LibraryContext context, ReviewStep decision, CancellationToken cancellationToken) =>
        await FindAsync(context, decision.EditionId, decision.Revision, decision.IsOnPage ? null : decision.By, cancellationToken) is { } row
        && !(decision.Post && await IsToldAsync(context, row, cancellationToken))
            ? row
            : null;

    /// <summary>Whether an edition that looked at the same changes went out meanwhile: both would tell them.</summary>
    private static Task<bool> IsToldAsync(LibraryContext context, EditionRow draft, CancellationToken cancellationToken) => context.Editions.AnyAsync(
        other => other.SubscriptionId == draft.SubscriptionId && other.Id != draft.Id && other.FromChange <= draft.FromChange && other.ToChange >= draft.ToChange
            && (other.State == EditionState.Posted || other.State == EditionState.Queued || other.State == EditionState.Unknown),
        cancellationToken);

    private static Task<EditionRow?> FindAsync(LibraryContext context, EditionEdit edit, CancellationToken cancellationToken) =>
        FindAsync(context, edit.EditionId, edit.Revision, edit.IsOnPage ? null : edit.By, cancellationToken);

    /// <param name="context">The transaction.</param>
    /// <param name="id">The edition.</param>
    /// <param name="revision">As which it was seen: what nobody saw is neither approved nor overwritten.</param>
    /// <param name="editor">Of whom it must be to decide; null for who keeps the pages.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    private static async Task<EditionRow?> FindAsync(LibraryContext context, string id, int revision, string? editor, CancellationToken cancellationToken) =>
        await context.Editions.FindAsync([id], cancellationToken) is { State: EditionState.InReview } row
        && row.Revision == revision
        && (editor is null || EditionRows.OriginOf(row).Editors.Contains(editor))
            ? row
            : null;
}
