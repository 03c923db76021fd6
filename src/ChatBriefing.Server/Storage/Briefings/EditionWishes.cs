using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Takes runs out of schedule, inside the caller's transaction.</summary>
internal static class EditionWishes
{
    private const int KeyLength = 16;

    /// <summary>Adds the run; the caller saves. The edition's id, that of the first time for a repetition; null when there is no such subscription.</summary>
    public static async Task<string?> WriteAsync(LibraryContext context, EditionWish wish, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var slot = EditionRecord.WishedSlot + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wish.Key)))[..KeyLength];
        if (await context.Editions.Where(row => row.SubscriptionId == wish.SubscriptionId && row.Slot == slot).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken) is { } known)
        {
            return known;
        }

        if (await context.Subscriptions.FindAsync([wish.SubscriptionId], cancellationToken) is not { } found || ChatJson.TryRead<Subscription>(found.Payload) is not { } subscription)
        {
            return null;
        }

        var local = TimeZoneInfo.TryFindSystemTimeZoneById(subscription.Schedule.Zone, out var zone) ? TimeZoneInfo.ConvertTime(now, zone) : now;
        var run = new EditionSlot(subscription.Id, DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime), now);
        var edition = EditionRows.Of(subscription, run, slot, isLate: false, now);
        edition.DecidedBy = wish.By;
        context.Editions.Add(edition);

        // It tells what one in review tells: were both approved, readers would get it twice.
        await ReviewRows.LapseAllAsync(context, subscription.Id, "A later briefing was asked for before anybody decided.", now, cancellationToken);
        return edition.Id;
    }
}
