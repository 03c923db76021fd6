using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Stored;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Briefings;

namespace ChatBriefing.Server.Workers.Briefings;

/// <summary>Has an edition written of what is new and decides what becomes of it.</summary>
internal sealed class EditionDrafting(
    IBriefingWriter writer,
    EditionQueue queue,
    DestinationRooms rooms,
    EditionAudiences audiences,
    IChangeLog log,
    IChangeFinder changes,
    TimeProvider time)
{
    /// <summary>Of a first edition the day before the subscription was made is new too.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromDays(1);

    private static readonly TimeSpan SignEvery = TimeSpan.FromDays(7);

    /// <summary>What it comes to.</summary>
    /// <param name="edition">The run.</param>
    /// <param name="subscription">The subscription as it is now.</param>
    /// <param name="target">Where it goes; null for the page.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task<EditionEnd> WriteAsync(EditionRecord edition, Subscription subscription, Conversation? target, CancellationToken cancellationToken)
    {
        var before = await queue.BeforeAsync(edition, cancellationToken);
        var after = before.ToChange ?? await changes.FindLastBeforeAsync(subscription.CreatedAt - FirstLook, cancellationToken);
        var upTo = (await log.ReadPositionAsync(cancellationToken)).Number;
        var now = time.GetUtcNow();
        var audience = target is null ? subscription.Audience : await audiences.OfAsync(edition.Destination, target, cancellationToken);
        var written = await writer.WriteAsync(new EditionRequest(subscription, audience, after, upTo, now), cancellationToken);
        var end = new EditionEnd
        {
            State = EditionState.Queued,
            Content = StoredEdition.Of(written),
            FromChange = after,
            ToChange = upTo,
            Since = before.WrittenAt,
            Target = target,
        };
        return written.Items is [] && !IsTold(subscription, before, now) ? end with { State = EditionState.Empty }
            : edition.Editors is [_, ..] && written.Items is [_, ..] ? await ToEditorsAsync(end, edition, cancellationToken)
            : target is null ? end with { State = EditionState.Posted }
            : end with { Posts = [EditionPosts.Of(edition.Id, edition.PostKey, target)] };
    }

    /// <summary>Whether readers are told that nothing is new.</summary>
    private static bool IsTold(Subscription subscription, EditionBefore before, DateTimeOffset now) => subscription.EmptyDay switch
    {
        EmptyDay.OneLine => true,
        EmptyDay.WeeklySign => now - (before.PostedAt ?? subscription.CreatedAt) >= SignEvery,
        _ => false,
    };

    private async Task<EditionEnd> ToEditorsAsync(EditionEnd end, EditionRecord edition, CancellationToken cancellationToken)
    {
        var posts = new List<Post>();
        foreach (var editor in edition.Editors.Distinct())
        {
            if (await rooms.FindAsync(edition.Destination, editor, cancellationToken) is { Conversation: { } room })
            {
                posts.Add(EditionPosts.Draft(edition.Id, editor, room));
            }
        }

        // On the page editors find it without being written to.
        return posts is [] && end.Target is not null
            ? EditionEnd.Failed("None of its editors can be written to: each has to write to the bot once.")
            : end with { State = EditionState.InReview, Posts = posts };
    }
}
