using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Schedules;
using ChatBriefing.Briefings.Subscriptions;

namespace ChatBriefing.Server.Commands.Briefings;

/// <summary>A briefing as the command line gives it to programs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="When">Its times in words.</param>
/// <param name="Cron">Its times as a cron expression.</param>
/// <param name="Zone">The zone of its times.</param>
/// <param name="Platform">Where it goes: "slack", "teams" or "page".</param>
/// <param name="Room">The room there.</param>
/// <param name="Topics">What it is about; empty for everything.</param>
/// <param name="Collections">Collections that it looks at; empty for all.</param>
/// <param name="NextDueAt">When it is due next; null while it is paused.</param>
/// <param name="PausedAt">Since when it is paused; null while it runs.</param>
/// <param name="Trouble">Why its last edition could not be posted; empty when it could.</param>
internal sealed record BriefingLine(
    string Id, string Name, string When, string Cron, string Zone, string Platform, string Room, IReadOnlyList<string> Topics, IReadOnlyList<string> Collections,
    DateTimeOffset? NextDueAt, DateTimeOffset? PausedAt, string Trouble)
{
    /// <summary>The line of a briefing.</summary>
    public static BriefingLine Of(Subscription subscription, DateTimeOffset? next, string trouble) => new(
        subscription.Id,
        subscription.Name,
        ScheduleText.Of(subscription.Schedule),
        subscription.Schedule.Cron,
        subscription.Schedule.Zone,
        subscription.Destination.Platform,
        subscription.Destination.Room,
        [.. subscription.Topics.Select(topic => topic.Words.Length > 0 ? topic.Words : string.Join(' ', topic.Examples))],
        subscription.Collections,
        next,
        subscription.PausedAt,
        trouble);

    /// <summary>The line of a stored one.</summary>
    public static BriefingLine Of(SubscriptionRecord record) => Of(record.Subscription, record.NextDueAt, record.Trouble);
}
