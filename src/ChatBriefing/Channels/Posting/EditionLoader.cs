using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;

namespace ChatBriefing.Channels.Posting;

/// <summary>Makes of a stored edition what is to be rendered, just before it goes out.</summary>
public sealed class EditionLoader(IEditionFinder editions, ISubscriptionFinder subscriptions, EditionDesk desk)
{
    /// <summary>The message; null when there is no such edition, or nothing was written for it.</summary>
    public async Task<EditionMessage?> LoadAsync(string editionId, CancellationToken cancellationToken)
    {
        if (await editions.FindAsync(editionId, cancellationToken) is not { Content: { } content } edition)
        {
            return null;
        }

        var subscription = await subscriptions.FindAsync(edition.SubscriptionId, cancellationToken);
        return new EditionMessage(HeadOf(edition, subscription), await desk.RestoreAsync(content, cancellationToken));
    }

    private static EditionHead HeadOf(EditionRecord edition, SubscriptionRecord? subscription) => new()
    {
        EditionId = edition.Id,
        SubscriptionId = edition.SubscriptionId,
        Name = edition.Name,
        LocalDate = edition.LocalDate,
        Zone = edition.Zone,
        DueAt = edition.DueAt,
        At = edition.WrittenAt ?? edition.DueAt,
        Since = edition.Since,
        NextDueAt = subscription?.NextDueAt,
        IsLate = edition.IsLate,
        IsDraft = edition.State == EditionState.InReview,
    };
}
