using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Subscribing;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.Pages.Briefings;

/// <summary>What the pages about briefings share: the rooms to choose from, and the reading of their form.</summary>
internal sealed class SubscriptionMaker(
    IRoomLister rooms, ISubscriptionFinder subscriptions, TopicFinder topics, KnownCollections collections, AudienceFinder audiences, IOptions<BriefingOptions> options, TimeProvider time)
{
    private static readonly string[] Platforms = ["slack", "teams"];

    /// <summary>Channels and groups that the bot can post to.</summary>
    public async Task<IReadOnlyList<RoomRecord>> RoomsAsync(CancellationToken cancellationToken)
    {
        var open = new List<RoomRecord>();
        foreach (var platform in Platforms)
        {
            open.AddRange((await rooms.ListAsync(platform, cancellationToken)).Where(room => room.State == RoomState.Open && room.Conversation.Kind != ConversationKind.Direct));
        }

        return open;
    }

    /// <summary>The subscription that the form makes, or what is to be mended in it.</summary>
    public async Task<(Subscription? Subscription, string Error)> MakeAsync(SubscriptionForm form, string? id, CancellationToken cancellationToken)
    {
        var before = id is null ? null : (await subscriptions.FindAsync(id, cancellationToken))?.Subscription;
        var known = await RoomsAsync(cancellationToken);
        var (made, error) = form.Make(before, SubscriptionId.Create(), known, options.Value, time.GetUtcNow());
        var room = known.FirstOrDefault(room => made is not null && room.Conversation.Channel == made.Destination.Room && room.Conversation.Platform == made.Destination.Platform);
        if (made is null)
        {
            return (null, error);
        }

        var audience = room is null ? made.Audience : await audiences.OfRoomAsync(room.Conversation, cancellationToken);

        // What it is about already is not looked up anew: words that begin with "like" stay words, and what is gone by now stays named.
        var objection = await collections.ObjectionAsync(made.Collections.Except(before?.Collections ?? [], StringComparer.OrdinalIgnoreCase), audience, cancellationToken);
        var kept = before?.Topics.Select(KeyOf).ToHashSet(StringComparer.Ordinal) ?? [];
        var about = await topics.FindAsync([.. made.Topics.Where(topic => !kept.Contains(KeyOf(topic))).Select(TypedOf)], audience, cancellationToken);
        if ((objection ?? about.Objection) is { Length: > 0 } wrong)
        {
            return (null, wrong);
        }

        var all = made.Topics.Where(topic => kept.Contains(KeyOf(topic))).Concat(about.Topics).OrderBy(topic => topic.Words.Length == 0).ToList();
        return (made with { Name = form.Name.Length > 0 ? made.Name : SubscriptionForm.Short(BriefingName.Of(all, "Briefing")), Audience = audience, Topics = all }, "");
    }

    private static string KeyOf(Topic topic) => $"{topic.Words}\n{string.Join(',', topic.Examples)}";

    /// <summary>A topic as it is typed: its words, or the documents that are its examples.</summary>
    private static string TypedOf(Topic topic) => topic.Words.Length > 0 ? topic.Words : $"like {string.Join(", ", topic.Examples.Select(id => $"\"{id}\""))}";
}
