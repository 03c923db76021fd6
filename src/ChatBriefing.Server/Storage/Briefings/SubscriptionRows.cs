using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Puts subscriptions into the tables, inside the caller's transaction.</summary>
internal static class SubscriptionRows
{
    /// <summary>Adds or changes the row; the caller saves.</summary>
    public static async Task WriteAsync(LibraryContext context, Subscription subscription, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var row = await context.Subscriptions.FindAsync([subscription.Id], cancellationToken);
        if (row is null)
        {
            row = new SubscriptionRow { Id = subscription.Id, CreatedAt = subscription.CreatedAt, RunsFrom = now, LookAt = now, Payload = "" };
            context.Subscriptions.Add(row);
        }
        else if (ChatJson.TryRead<Subscription>(row.Payload) is not { } before
            || before.Schedule != subscription.Schedule
            || (before.PausedAt is not null && subscription.PausedAt is null))
        {
            row.RunsFrom = now;
        }

        row.IsPaused = subscription.PausedAt is not null;
        row.LookAt = now;
        row.Failures = 0;
        row.Trouble = row.IsPaused ? row.Trouble : "";
        row.Payload = ChatJson.Write(subscription);
    }

    /// <summary>Removes it; false when it is not there. What was not written or decided by then is not posted any more.</summary>
    public static async Task<bool> RemoveAsync(LibraryContext context, string id, CancellationToken cancellationToken)
    {
        await context.Editions
            .Where(row => row.SubscriptionId == id && (row.State == EditionState.InReview || row.State == EditionState.Claimed))
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.State, EditionState.Skipped).SetProperty(r => r.Reason, "The subscription was removed.").SetProperty(r => r.Fence, r => r.Fence + 1),
                cancellationToken);
        return await context.Subscriptions.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken) > 0;
    }
}
