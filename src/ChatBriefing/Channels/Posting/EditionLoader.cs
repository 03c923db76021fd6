using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Posting;

/// <summary>Makes of a stored edition what is to be rendered, just before it goes out.</summary>
public sealed class EditionLoader(IEditionFinder editions, ISubscriptionFinder subscriptions, EditionRestorer restorer, AudienceFinder audiences)
{
    /// <summary>The message of a post; null when there is no such edition, or nothing was written for it.</summary>
    public async Task<EditionMessage?> LoadAsync(Post post, string editionId, CancellationToken cancellationToken)
    {
        // Read once: the revision that a decision names must be that of the words shown.
        if (await FindAsync(editionId, cancellationToken) is not var (edition, message))
        {
            return null;
        }

        var key = post.TargetKey ?? post.Key;
        return DraftKey.Is(key)
            ? message with { Review = new EditionReview(edition.State, edition.DecidedBy, DraftKey.IsFor(key, edition.DecidedBy), edition.Revision) { Reason = edition.Reason } }
            : message;
    }

    /// <summary>The draft with its sentences in fields; null when it is not there.</summary>
    public async Task<DraftFormMessage?> LoadFormAsync(string editionId, CancellationToken cancellationToken) =>
        await FindAsync(editionId, cancellationToken) is var (edition, message)
            ? new DraftFormMessage(message.Head, message.Edition, edition.Revision)
            : null;

    /// <summary>The edition as those see it whom it goes to; null when there is none, or nothing was written for it.</summary>
    public async Task<EditionMessage?> LoadAsync(string editionId, CancellationToken cancellationToken) =>
        (await FindAsync(editionId, cancellationToken))?.Message;

    private async Task<(EditionRecord Edition, EditionMessage Message)?> FindAsync(string editionId, CancellationToken cancellationToken) =>
        await editions.FindAsync(editionId, cancellationToken) is { } edition
        && await LoadAsync(edition, await AudienceOfAsync(edition, cancellationToken), cancellationToken) is { } message
            ? (edition, message)
            : null;

    /// <summary>The edition that was read as <paramref name="audience"/> may see it; null when nothing was written for it.</summary>
    public async Task<EditionMessage?> LoadAsync(EditionRecord edition, Audience audience, CancellationToken cancellationToken) => edition.Content is { } content
        ? new EditionMessage(HeadOf(edition, await subscriptions.FindAsync(edition.SubscriptionId, cancellationToken)), await restorer.RestoreAsync(content, audience, cancellationToken))
        : null;

    /// <summary>Who it goes to, as the platform says now; an editor sees what they will see.</summary>
    private async Task<Audience> AudienceOfAsync(EditionRecord edition, CancellationToken cancellationToken)
    {
        var (platform, tenant, room, person) = edition.Destination;
        var conversation = new Conversation { Platform = platform, Tenant = tenant, Channel = room, Kind = person is null ? ConversationKind.PublicChannel : ConversationKind.Direct };
        return platform == Destination.Page ? Audience.Everyone
            : person is null ? await audiences.OfRoomAsync(conversation, cancellationToken)
            : await audiences.OfPersonAsync(conversation, person, cancellationToken);
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
