using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Makes of a stored saying what is shown, just before it goes out: subscriptions and editions are as they are then.</summary>
public sealed class BriefingSpeaker(
    ISubscriptionFinder finder, ISubscriptionLister lister, IEditionLister editions, PreviewDesk previews, BriefingParts parts, BriefingAccess access, SayingAudiences audiences)
{
    private const int MostListed = 10;
    private const int MostNamed = 30;
    private const int MostEditions = 10;

    /// <summary>The message.</summary>
    /// <param name="saying">What is said.</param>
    /// <param name="post">Where, and to whom: it shows what those who see it may read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Message> SayAsync(BriefingSaying saying, Post post, CancellationToken cancellationToken)
    {
        if (saying.Kind == BriefingSayingKind.List)
        {
            return await ListAsync(saying, post.Conversation, cancellationToken);
        }

        if (saying.Kind == BriefingSayingKind.Objection)
        {
            return Only(new BriefingPart("", [saying.Words]));
        }

        var record = saying.Subscription is { } given ? new SubscriptionRecord(given, null, "")
            : await finder.FindAsync(saying.SubscriptionId, cancellationToken);
        return record is null
            ? Only(new BriefingPart("", ["This briefing was removed meanwhile."]))
            : saying.Kind == BriefingSayingKind.Preview ? await previews.SayAsync(post, record.Subscription, saying.Asker, cancellationToken)
            : await AboutAsync(saying, record, await audiences.OfAsync(post, saying.Asker, cancellationToken), cancellationToken);
    }

    private async Task<Message> AboutAsync(BriefingSaying saying, SubscriptionRecord record, Audience reader, CancellationToken cancellationToken)
    {
        var subscription = record.Subscription;
        switch (saying.Kind)
        {
            case BriefingSayingKind.Proposal:
                return Only(new BriefingPart($"Save this briefing? {subscription.Name}", await parts.InFullAsync(subscription, reader, cancellationToken), new BriefingButton("Save", saying.Command, subscription.Id)));
            case BriefingSayingKind.Saved:
                return Only(new BriefingPart($"Saved: {subscription.Name} ({subscription.Id})", await parts.InFullAsync(subscription, reader, cancellationToken), Act("Preview", "preview", subscription), Act("Post now", "post", subscription)));
            case BriefingSayingKind.History:
                var past = await editions.ListAsync(subscription.Id, MostEditions, cancellationToken);
                return Only(new BriefingPart($"The last editions of {subscription.Name}", past.Count > 0 ? [.. past.Select(BriefingParts.LineOf)] : ["There was none yet."]));
            case BriefingSayingKind.Removal:
                return Only(new BriefingPart($"Remove {subscription.Name}?", ["No more editions come; those there were can still be read."], new BriefingButton("Remove", $"remove {subscription.Id}", subscription.Id)));
            case BriefingSayingKind.Removed:
                return Only(new BriefingPart("", [$"Removed: {subscription.Name}."]));
            case BriefingSayingKind.Paused:
                return Only(new BriefingPart("", [$"Paused: {subscription.Name}. No editions come until it is resumed."], Act("Resume", "resume", subscription)));
            case BriefingSayingKind.Resumed:
                return Only(new BriefingPart($"Running again: {subscription.Name}", await parts.InShortAsync(record, cancellationToken)));
            default:
                return Only(new BriefingPart("", [$"An edition of {subscription.Name} is being written; it comes {await parts.PlaceOfAsync(subscription, cancellationToken)} in a moment."]));
        }
    }

    private async Task<Message> ListAsync(BriefingSaying saying, Conversation here, CancellationToken cancellationToken)
    {
        var isAdmin = await access.IsAdminAsync(here, saying.Asker, cancellationToken);
        // Those of the room itself come first: they are what is asked for there.
        var all = (await lister.ListAsync(cancellationToken))
            .Where(record => BriefingAccess.MaySee(here, saying.Asker, saying.IsPrivate, isAdmin, record.Subscription))
            .OrderByDescending(record => BriefingAccess.IsOf(here, record.Subscription))
            .ToList();
        var shown = new List<BriefingPart>();
        foreach (var record in all.Take(MostListed))
        {
            var subscription = record.Subscription;
            var isPaused = subscription.PausedAt is not null;
            shown.Add(new BriefingPart(
                NameOf(subscription),
                await parts.InShortAsync(record, cancellationToken),
                isPaused ? Act("Resume", "resume", subscription) : Act("Pause", "pause", subscription),
                Act("Preview", "preview", subscription),
                Act("Post now", "post", subscription)));
        }

        return shown.Count == 0
            ? Only(new BriefingPart("", ["There is no briefing here yet. For example: schedule weekdays 8:30 Europe/Berlin topics \"Syria; energy\""]))
            : new BriefingMessage([.. shown, .. OthersOf(all), new BriefingPart("", ["For one of them also: history ID, remove ID."])]);
    }

    /// <summary>Those that have no room for buttons: a name and an id, by which each can still be spoken of.</summary>
    private static IEnumerable<BriefingPart> OthersOf(List<SubscriptionRecord> all)
    {
        var named = all.Skip(MostListed).Take(MostNamed).Select(record => NameOf(record.Subscription)).ToList();
        var rest = all.Count - MostListed - named.Count;
        if (named.Count > 0)
        {
            yield return new BriefingPart("And also", [.. named, .. rest > 0 ? [$"… and {rest.ToString(CultureInfo.InvariantCulture)} more, on the page Briefings."] : Array.Empty<string>()]);
        }
    }

    private static string NameOf(Subscription subscription) => $"{subscription.Name} ({subscription.Id})";

    private static BriefingButton Act(string label, string verb, Subscription subscription) => new(label, $"{verb} {subscription.Id}", "");

    private static BriefingMessage Only(BriefingPart part) => new([part]);
}
