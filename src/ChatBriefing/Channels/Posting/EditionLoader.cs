using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;

namespace ChatBriefing.Channels.Posting;

/// <summary>Makes of a stored edition what is to be rendered, just before it goes out.</summary>
public sealed class EditionLoader(IEditionFinder editions, ISubscriptionFinder subscriptions, EditionDesk desk)
{
    /// <summary>Begins the keys of posts that show an edition to one of its editors, the editor's id at the end.</summary>
    private static readonly string[] ToEditors = ["draft:", "lapsed:"];

    /// <summary>The message of a post; null when there is no such edition, or nothing was written for it.</summary>
    public async Task<EditionMessage?> LoadAsync(Post post, string editionId, CancellationToken cancellationToken)
    {
        var message = await LoadAsync(editionId, cancellationToken);
        var key = post.TargetKey ?? post.Key;
        return message is not null && ToEditors.Any(start => key.StartsWith(start, StringComparison.Ordinal))
            && await editions.FindAsync(editionId, cancellationToken) is { } edition
                ? message with { Review = new EditionReview(edition.State, edition.DecidedBy, edition.DecidedBy.Length > 0 && key.EndsWith($":{edition.DecidedBy}", StringComparison.Ordinal)) }
                : message;
    }

    /// <summary>The draft with its sentences in fields; null when it is not there.</summary>
    public async Task<DraftFormMessage?> LoadFormAsync(string editionId, CancellationToken cancellationToken) =>
        await LoadAsync(editionId, cancellationToken) is { } message && await editions.FindAsync(editionId, cancellationToken) is { } edition
            ? new DraftFormMessage(message.Head, message.Edition, edition.Revision)
            : null;

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
