using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Handling;

/// <summary>Handles commands about briefings: who may do what, what is read back before it is saved, what is done.</summary>
public sealed class BriefHandler(
    SubscriptionDrafter drafter, TopicFinder topics, PlaceFinder places, PreviewDesk previews, ISubscriptionFinder subscriptions, BriefingAccess access, AudienceFinder audiences, IRoomWriter rooms, TimeProvider time) : IVerbHandler<Brief>
{
    private const string NotThere = "There is no briefing with this id here: the list shows those there are.";

    /// <inheritdoc />
    public Task<TurnResult> HandleAsync(QueuedTurn queued, Brief verb, CancellationToken cancellationToken) => BriefingGrammar.Read(verb.Text) switch
    {
        ScheduleRequest request => ScheduleAsync(queued, verb, request, cancellationToken),
        ListRequest => Task.FromResult(Say(queued, new BriefingSaying(BriefingSayingKind.List))),
        ActRequest request => ActAsync(queued, verb, request, cancellationToken),
        PreviewRequest request => PreviewAsync(queued, request, cancellationToken),
        UnclearRequest unclear => Task.FromResult(Object(queued, unclear.Reason)),
        _ => Task.FromResult(Replying.Say(queued, NoticeKind.UnknownCommand, privately: true)),
    };

    private async Task<TurnResult> ScheduleAsync(QueuedTurn queued, Brief verb, ScheduleRequest request, CancellationToken cancellationToken)
    {
        var isConfirmed = verb.ConfirmedId.Length > 0;
        var draft = await drafter.DraftAsync(queued.Turn, request, isConfirmed ? verb.ConfirmedId : SubscriptionId.Create(), cancellationToken);
        if (draft is not { Subscription: { } subscription, Room: { } room })
        {
            return Object(queued, draft.Objection);
        }

        // What is known of a room may be stored twice; an edition must find its way there after a restart.
        await rooms.WriteAsync(room with { At = time.GetUtcNow() }, cancellationToken);
        if (!isConfirmed)
        {
            return Say(queued, new BriefingSaying(BriefingSayingKind.Proposal) { Subscription = subscription, Command = verb.Text });
        }

        var saved = Say(queued, new BriefingSaying(BriefingSayingKind.Saved) { SubscriptionId = subscription.Id });
        if (await subscriptions.FindAsync(subscription.Id, cancellationToken) is { } known)
        {
            // The button was pressed before. An id that is another's, which only a forged button names, changes nothing.
            return known.Subscription.CreatedBy == queued.Turn.Asker ? saved : Object(queued, NotThere);
        }

        foreach (var editor in subscription.Editors)
        {
            if (await places.OfPersonAsync(queued.Turn.Conversation, editor, cancellationToken) is not { } direct)
            {
                return Object(queued, "One of the editors has no chat with me yet. Each editor has to write to me once; then give the command again.");
            }

            await rooms.WriteAsync(direct with { At = time.GetUtcNow() }, cancellationToken);
        }

        return saved with { Subscription = subscription };
    }

    private async Task<TurnResult> ActAsync(QueuedTurn queued, Brief verb, ActRequest request, CancellationToken cancellationToken)
    {
        var turn = queued.Turn;
        var known = await subscriptions.FindAsync(request.Id.ToLowerInvariant(), cancellationToken);
        var mayChange = known is not null && await access.MayChangeAsync(turn, known.Subscription, cancellationToken);
        if (known is not { Subscription: var found } || !(mayChange || BriefingAccess.MaySee(turn.Conversation, turn.Asker, turn.IsPrivate, isAdmin: false, found)))
        {
            return Object(queued, NotThere);
        }

        if (found.Destination.Person != turn.Asker && !BriefingAccess.MaySee(turn.Conversation, turn.Asker, turn.IsPrivate, mayChange, found))
        {
            // Everybody may speak of what is their own. Who gives the command may change it, but its name and topics are the affair of that person or room and not of this one.
            return Object(queued, found.Destination.Person is null
                ? "That briefing goes to another channel: give this command there, or in a direct message to me."
                : "That briefing goes to one person alone: give this command in a direct message to me.");
        }

        if (request.Act is not (BriefingAct.History or BriefingAct.Preview) && !mayChange)
        {
            return Object(queued, BriefingAccess.OnlyAdmins);
        }

        BriefingSaying About(BriefingSayingKind kind) => new(kind) { SubscriptionId = found.Id };
        return request.Act switch
        {
            BriefingAct.Pause => Say(queued, About(BriefingSayingKind.Paused)) with { Subscription = found with { PausedAt = found.PausedAt ?? time.GetUtcNow() } },
            BriefingAct.Resume => Say(queued, About(BriefingSayingKind.Resumed)) with { Subscription = found with { PausedAt = null } },
            BriefingAct.Preview => await PreviewAsync(queued, About(BriefingSayingKind.Preview), found, cancellationToken),
            BriefingAct.History => Say(queued, About(BriefingSayingKind.History)),
            BriefingAct.Post => Say(queued, About(BriefingSayingKind.Wanted)) with { Wish = new EditionWish(found.Id, queued.Key, turn.Asker) },
            _ when verb.ConfirmedId == found.Id => Say(queued, new BriefingSaying(BriefingSayingKind.Removed) { Subscription = found }) with { RemovedSubscriptionId = found.Id },
            _ => Say(queued, About(BriefingSayingKind.Removal)),
        };
    }

    private async Task<TurnResult> PreviewAsync(QueuedTurn queued, PreviewRequest request, CancellationToken cancellationToken)
    {
        var audience = await audiences.OfAsync(queued.Turn, cancellationToken);
        var about = await topics.FindAsync(request.Topics, audience, cancellationToken);
        if (about.Objection.Length > 0)
        {
            return Object(queued, about.Objection);
        }

        var name = BriefingName.Of(about.Topics, about.Topics.Count > 0 ? "Documents like the examples" : "Everything");
        var subscription = Unsubscribed(queued.Turn, request, name) with { Audience = audience, Topics = about.Topics };
        return await PreviewAsync(queued, new BriefingSaying(BriefingSayingKind.Preview) { Subscription = subscription }, subscription, cancellationToken);
    }

    private async Task<TurnResult> PreviewAsync(QueuedTurn queued, BriefingSaying saying, Subscription subscription, CancellationToken cancellationToken)
    {
        var result = Say(queued, saying);
        var objection = await previews.PrepareAsync(result.Posts[0], subscription, queued.Turn.Asker, cancellationToken);
        return objection.Length > 0 ? Object(queued, objection) : result;
    }

    /// <summary>Topics that nobody subscribed to, for a look at what they would match.</summary>
    private Subscription Unsubscribed(Turn turn, PreviewRequest request, string name) => new()
    {
        Id = "",
        Name = name,
        Destination = Destination.Nowhere,
        Audience = Audience.Nobody,
        Schedule = new Schedule("0 0 * * *", "UTC", HolidayRule.Ignore),
        Collections = request.Collections,
        CreatedBy = turn.Asker,
        CreatedAt = time.GetUtcNow(),
    };

    private static TurnResult Object(QueuedTurn queued, string reason) => Say(queued, new BriefingSaying(BriefingSayingKind.Objection) { Words = reason });

    private static TurnResult Say(QueuedTurn queued, BriefingSaying saying) => new()
    {
        Posts = [Replying.Openly(queued, PostContent.Of(saying with { Asker = queued.Turn.Asker, IsPrivate = queued.Turn.IsPrivate }))],
    };
}
