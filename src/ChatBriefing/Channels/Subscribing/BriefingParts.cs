using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Planning;
using ChatBriefing.Briefings.Schedules;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Puts a subscription into words, the same for chats, pages and the command line.</summary>
public sealed class BriefingParts(RunPlanner planner, IRoomFinder rooms, ReadableLibrary library, KnownCollections collections, TimeProvider time)
{
    private const int RunsShown = 3;

    /// <summary>All of it in full, as it is read back before it is saved.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="reader">Who sees it: examples of topics are named to who may read them, and so it is told which collections are empty.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<string>> InFullAsync(Subscription subscription, Audience reader, CancellationToken cancellationToken)
    {
        var runs = planner.Next(subscription, time.GetUtcNow(), RunsShown);
        return
        [
            $"When: {ScheduleText.Of(subscription.Schedule)}",
            runs.Count > 0 ? $"Next: {string.Join("; ", runs.Select(run => MomentOf(run.DueAt, subscription.Schedule.Zone)))}" : "Next: none",
            $"Where: {await PlaceOfAsync(subscription, cancellationToken)}",
            $"About: {await TopicsAsync(subscription, reader, cancellationToken)}{await CollectionsAsync(subscription, reader, cancellationToken)}",
            $"How much: at most {ItemsOf(subscription)}; {EmptyOf(subscription.EmptyDay)}",
            .. subscription.Editors.Count > 0 ? [$"Before posting: seen by {(subscription.Editors.Count == 1 ? "1 editor" : string.Create(CultureInfo.InvariantCulture, $"{subscription.Editors.Count} editors"))}, who approves, edits or skips it"] : Array.Empty<string>(),
        ];
    }

    /// <summary>The two or three lines of a list.</summary>
    public async Task<IReadOnlyList<string>> InShortAsync(SubscriptionRecord record, CancellationToken cancellationToken)
    {
        var subscription = record.Subscription;
        var next = subscription.PausedAt is { } paused ? $"Paused since {MomentOf(paused, subscription.Schedule.Zone)}"
            : record.NextDueAt is { } due ? $"Next: {MomentOf(due, subscription.Schedule.Zone)}"
            : "No run is planned";
        return
        [
            $"{ScheduleText.Of(subscription.Schedule)} · {await PlaceOfAsync(subscription, cancellationToken)}",
            next,
            .. record.Trouble.Length > 0 ? [record.Trouble] : Array.Empty<string>(),
        ];
    }

    /// <summary>Where it goes, in words.</summary>
    public async Task<string> PlaceOfAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var (platform, tenant, room, person) = subscription.Destination;
        if (platform == Destination.Page)
        {
            return "on the page Editions";
        }

        if (person is not null)
        {
            return "to one person alone";
        }

        var here = new Conversation { Platform = platform, Tenant = tenant, Channel = room, Kind = ConversationKind.PrivateChannel };
        var known = await rooms.FindAsync(here, cancellationToken);
        return known is { Name.Length: > 0 } ? $"in #{known.Name.TrimStart('#')}" : "in the channel";
    }

    /// <summary>One line about an edition.</summary>
    public static string LineOf(EditionRecord edition)
    {
        var at = MomentOf(edition.PostedAt ?? edition.WrittenAt ?? edition.DueAt, edition.Zone);
        var state = edition.State switch
        {
            EditionState.Claimed => "being written",
            EditionState.InReview => "waits for its editors",
            EditionState.Queued => "on its way",
            EditionState.Posted => edition.IsLate ? "posted late" : "posted",
            EditionState.Unknown => "may or may not have arrived",
            EditionState.Failed => "failed",
            EditionState.Skipped => "skipped by an editor",
            EditionState.Empty => "nothing was new, nothing was posted",
            _ => "not posted: nobody decided in time",
        };
        var items = edition.Items > 0 ? string.Create(CultureInfo.InvariantCulture, $", {edition.Items} {(edition.Items == 1 ? "item" : "items")}") : "";
        return $"{at}: {state}{items}{(edition.Reason.Length > 0 ? $" ({edition.Reason})" : "")}";
    }

    /// <summary>"Fri 22 Nov 08:30 (Europe/Berlin)".</summary>
    public static string MomentOf(DateTimeOffset time, string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known)
        ? $"{TimeZoneInfo.ConvertTime(time, known).ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture)} ({zone})"
        : time.UtcDateTime.ToString("ddd d MMM HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private async Task<string> TopicsAsync(Subscription subscription, Audience reader, CancellationToken cancellationToken)
    {
        var topics = new List<string>();
        foreach (var topic in subscription.Topics)
        {
            var examples = new List<string>();
            foreach (var id in topic.Examples)
            {
                examples.Add(await library.FindAsync(id, null, reader, cancellationToken) is { Title.Length: > 0 } document ? $"“{document.Title}”" : id);
            }

            topics.Add(topic.Words.Length > 0 ? topic.Words : $"like {string.Join(", ", examples)}");
        }

        return topics.Count == 0 ? "everything that is new" : string.Join("; ", topics);
    }

    private async Task<string> CollectionsAsync(Subscription subscription, Audience reader, CancellationToken cancellationToken)
    {
        if (subscription.Collections.Count == 0)
        {
            return "";
        }

        var counts = await collections.CountAsync(reader, cancellationToken);
        return $", in {string.Join(", ", subscription.Collections.Select(name => counts.TryGetValue(name, out var count) && count == 0 ? $"{name} (holds no document yet)" : name))}";
    }

    private static string ItemsOf(Subscription subscription) => string.Create(CultureInfo.InvariantCulture, $"{subscription.MaxItems} {(subscription.MaxItems == 1 ? "item" : "items")}");

    private static string EmptyOf(EmptyDay day) => day switch
    {
        EmptyDay.Silent => "nothing is posted when nothing is new",
        EmptyDay.WeeklySign => "when nothing is new, one line a week says so",
        _ => "when nothing is new, one line says so",
    };
}
