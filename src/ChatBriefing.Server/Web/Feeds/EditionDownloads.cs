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
        app.MapGet("/editions/{id}/mail.html", MailAsync).ExcludeFromDescription();
        app.MapGet("/editions/{id}/plain.txt", PlainAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> MailAsync(string id, HttpContext http, EditionDoor door, PublicAddress address, CancellationToken cancellationToken) =>
        await door.FindAsync(id, http, cancellationToken) is { } message
            ? Results.Content(EditionHtml.Document(message.Head, message.Edition, address.Url), "text/html; charset=utf-8")
            : Results.NotFound();

    private static async Task<IResult> PlainAsync(string id, HttpContext http, EditionDoor door, PublicAddress address, CancellationToken cancellationToken) =>
        await door.FindAsync(id, http, cancellationToken) is { } message
            ? Results.Content(EditionPlain.Of(message.Head, message.Edition, address.Url), "text/plain; charset=utf-8")
            : Results.NotFound();

    private static async Task<IResult> FeedAsync(
        string id, HttpContext http, EditionDoor door, ISubscriptionFinder subscriptions, IPostedEditionLister editions, PublicAddress address, CancellationToken cancellationToken)
    {
        var record = await subscriptions.FindAsync(id, cancellationToken);
        var entries = new List<(EditionRecord Record, EditionMessage Message)>();
        foreach (var edition in await editions.ListPostedAsync(id, MostEntries, cancellationToken))
        {
            if (await door.LoadAsync(edition, http, cancellationToken) is { } message)
            {
                entries.Add((edition, message));
            }
        }

        if (entries is not [var (newest, _), ..])
        {
            return record is not null && door.MaySee(record.Subscription.Destination, http)
                ? Results.Content(EditionFeed.Of(id, record.Subscription.Name, record.Subscription.CreatedAt, [], address.Url), EditionFeed.ContentType)
                : Results.NotFound();
        }

        return Results.Content(EditionFeed.Of(id, record?.Subscription.Name ?? newest.Name, EditionFeed.MomentOf(newest), entries, address.Url), EditionFeed.ContentType);
    }
}
