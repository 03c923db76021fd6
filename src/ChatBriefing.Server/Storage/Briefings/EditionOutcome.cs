using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Lets an edition follow its post, inside the transaction that changes the post's row.</summary>
internal static class EditionOutcome
{
    /// <summary>Editions in a row that may fail before the subscription is paused: a channel that is gone is not posted to for ever.</summary>
    public const int MostFailures = 7;

    /// <summary>Brings the edition to where its post is; the caller saves. Drafts for editors do not count.</summary>
    public static async Task FollowAsync(LibraryContext context, PostRow post, Post content, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (content.Content.EditionId is not { } id
            || content.Kind != PostKind.Create
            || await context.Editions.FindAsync([id], cancellationToken) is not { } row
            || EditionRows.RecordOf(row).PostKey != post.Key)
        {
            return;
        }

        var state = post.State switch
        {
            PostState.Sent or PostState.Reconciled => EditionState.Posted,
            PostState.Unknown when !post.IsOpen => EditionState.Unknown,
            PostState.Failed => EditionState.Failed,
            _ => EditionState.Queued,
        };
        if (row.State == state)
        {
            return;
        }

        row.State = state;
        row.Fence++;
        row.Reason = state == EditionState.Posted ? "" : post.Reason;
        row.Room = post.Order;
        row.MessageId = post.MessageId;
        await SettleAsync(context, row, now, cancellationToken);
    }

    /// <summary>
    /// What follows for subscription and ledger from an edition that is on its way, was posted, or could not be. What is on its
    /// way counts as told, so that another edition for the same readers does not tell it too; what failed does not.
    /// </summary>
    public static async Task SettleAsync(LibraryContext context, EditionRow row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (row.State is EditionState.Queued or EditionState.Posted)
        {
            await RememberAsync(context, row, now, cancellationToken);
        }
        else if (row.State == EditionState.Failed)
        {
            context.Ledger.RemoveRange(await context.Ledger.Where(fact => fact.EditionId == row.Id).ToListAsync(cancellationToken));
        }

        var subscription = await context.Subscriptions.FindAsync([row.SubscriptionId], cancellationToken);
        if (row.State == EditionState.Posted)
        {
            row.PostedAt = now;
            if (subscription is not null)
            {
                (subscription.Failures, subscription.Trouble) = (0, "");
            }
        }
        else if (row.State == EditionState.Failed && subscription is not null)
        {
            subscription.Failures++;
            subscription.Trouble = row.Reason;
            Pause(subscription, now);
        }
    }

    /// <summary>What was told is remembered once, whatever happened to the post before.</summary>
    private static async Task RememberAsync(LibraryContext context, EditionRow row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (EditionRows.RecordOf(row) is { Content: { } content, Destination: var destination } && !await context.Ledger.AnyAsync(fact => fact.EditionId == row.Id, cancellationToken))
        {
            LedgerRows.Add(context, destination, row.Id, content, now);
        }
    }

    private static void Pause(SubscriptionRow row, DateTimeOffset now)
    {
        if (row.Failures >= MostFailures && !row.IsPaused && ChatJson.TryRead<Subscription>(row.Payload) is { } subscription)
        {
            row.IsPaused = true;
            row.Payload = ChatJson.Write(subscription with { PausedAt = now });
            row.Trouble = $"Paused after {row.Failures} editions that could not be posted: {row.Trouble}";
        }
    }
}
