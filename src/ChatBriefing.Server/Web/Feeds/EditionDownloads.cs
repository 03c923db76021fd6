using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Showing.Editions;

namespace ChatBriefing.Server.Web.Feeds;

/// <summary>Editions in forms that other programs take: a feed, mail, plain text.</summary>
internal static class EditionDownloads
{
    private const int MostEntries = 30;

    /// <summary>Maps them.</summary>
    public static void MapEditionDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/briefings/{id}/feed.atom", FeedAsync).ExcludeFromDescription();
        app.MapGet("/editions/{id}/mail.html", async (string id, EditionLoader loader, PublicAddress address, CancellationToken cancellationToken) =>
            await loader.LoadAsync(id, cancellationToken) is { } message
                ? Results.Content(EditionHtml.Document(message.Head, message.Edition, address.Url), "text/html; charset=utf-8")
                : Results.NotFound()).ExcludeFromDescription();
        app.MapGet("/editions/{id}/plain.txt", async (string id, EditionLoader loader, PublicAddress address, CancellationToken cancellationToken) =>
            await loader.LoadAsync(id, cancellationToken) is { } message
                ? Results.Content(EditionPlain.Of(message.Head, message.Edition, address.Url), "text/plain; charset=utf-8")
                : Results.NotFound()).ExcludeFromDescription();
    }

    private static async Task<IResult> FeedAsync(
        string id, ISubscriptionFinder subscriptions, IEditionLister editions, EditionLoader loader, PublicAddress address, CancellationToken cancellationToken)
    {
        var record = await subscriptions.FindAsync(id, cancellationToken);
        var listed = (await editions.ListAsync(id, MostEntries, cancellationToken)).Where(edition => edition is { State: EditionState.Posted, Content: not null }).ToList();
        if (record is null && listed.Count == 0)
        {
            return Results.NotFound();
        }

        var entries = new List<(EditionRecord Record, EditionMessage Message)>();
        foreach (var edition in listed)
        {
            if (await loader.LoadAsync(edition.Id, cancellationToken) is { } message)
            {
                entries.Add((edition, message));
            }
        }

        var updated = entries is [var (newest, _), ..] ? EditionFeed.MomentOf(newest) : record!.Subscription.CreatedAt;
        var name = record?.Subscription.Name ?? listed[0].Name;
        return Results.Content(EditionFeed.Of(id, name, updated, entries, address.Url), EditionFeed.ContentType);
    }
}
