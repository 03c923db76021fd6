using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Subscribing;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.Pages.Briefings;

/// <summary>What the pages about briefings share: the rooms to choose from, and the reading of their form.</summary>
internal sealed class SubscriptionMaker(IRoomLister rooms, ISubscriptionFinder subscriptions, TopicFinder topics, AudienceFinder audiences, IOptions<BriefingOptions> options, TimeProvider time)
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

        // What it is about already is not looked up anew: words that begin with "like" stay words.
        var kept = before?.Topics.Where(topic => topic.Words.Length > 0).Select(topic => topic.Words).ToHashSet(StringComparer.Ordinal) ?? [];
        var typed = made.Topics.Where(topic => topic.Words.Length > 0).ToList();
        var about = await topics.FindAsync([.. typed.Select(topic => topic.Words).Where(words => !kept.Contains(words))], audience, cancellationToken);
        return about.Objection.Length > 0
            ? (null, about.Objection)
            : (made with
            {
                Name = form.Name.Length > 0 ? made.Name : SubscriptionForm.Short(BriefingName.Of([.. typed.Where(topic => kept.Contains(topic.Words)), .. about.Topics], "Briefing")),
                Audience = audience,
                Topics = [.. typed.Where(topic => kept.Contains(topic.Words)), .. about.Topics, .. made.Topics.Where(topic => topic.Words.Length == 0)],
            }, "");
    }
}
