using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Posting;

/// <summary>Makes of a stored edition what is to be rendered, just before it goes out.</summary>
public sealed class EditionLoader(IEditionFinder editions, ISubscriptionFinder subscriptions, EditionDesk desk, AudienceFinder audiences)
{
    /// <summary>The message of a post; null when there is no such edition, or nothing was written for it.</summary>
    public async Task<EditionMessage?> LoadAsync(Post post, string editionId, CancellationToken cancellationToken)
    {
        var message = await LoadAsync(editionId, cancellationToken);
        var key = post.TargetKey ?? post.Key;
        return message is not null && DraftKey.Is(key)
            && await editions.FindAsync(editionId, cancellationToken) is { } edition
                ? message with { Review = new EditionReview(edition.State, edition.DecidedBy, DraftKey.IsFor(key, edition.DecidedBy)) }
                : message;
    }

    /// <summary>The draft with its sentences in fields; null when it is not there.</summary>
    public async Task<DraftFormMessage?> LoadFormAsync(string editionId, CancellationToken cancellationToken) =>
        await LoadAsync(editionId, cancellationToken) is { } message && await editions.FindAsync(editionId, cancellationToken) is { } edition
            ? new DraftFormMessage(message.Head, message.Edition, edition.Revision)
            : null;

    /// <summary>The edition as those see it whom it goes to; null when there is none, or nothing was written for it.</summary>
    public async Task<EditionMessage?> LoadAsync(string editionId, CancellationToken cancellationToken) =>
        await editions.FindAsync(editionId, cancellationToken) is { } edition
            ? await LoadAsync(edition, await AudienceOfAsync(edition, cancellationToken), cancellationToken)
            : null;

    /// <summary>The edition as <paramref name="audience"/> may see it; null when there is none, or nothing was written for it.</summary>
    public async Task<EditionMessage?> LoadAsync(string editionId, Audience audience, CancellationToken cancellationToken) =>
        await editions.FindAsync(editionId, cancellationToken) is { } edition ? await LoadAsync(edition, audience, cancellationToken) : null;

    private async Task<EditionMessage?> LoadAsync(EditionRecord edition, Audience audience, CancellationToken cancellationToken) => edition.Content is { } content
        ? new EditionMessage(HeadOf(edition, await subscriptions.FindAsync(edition.SubscriptionId, cancellationToken)), await desk.RestoreAsync(content, audience, cancellationToken))
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
