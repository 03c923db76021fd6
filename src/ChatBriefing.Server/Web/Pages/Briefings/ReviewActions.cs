using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBriefing.Server.Web.Pages.Briefings;

/// <summary>What the forms below an edition do: approve, skip, reword, settle a doubt.</summary>
internal static class ReviewActions
{
    private const string By = "page";

    /// <summary>Maps the forms.</summary>
    public static void MapReviewActions(this IEndpointRouteBuilder app)
    {
        var actions = app.MapGroup("/editions/{id}").ExcludeFromDescription();
        actions.MapPost("/approve", (string id, IEditionFinder editions, ISubscriptionFinder subscriptions, IEditionReviewer reviewer, CancellationToken cancellationToken) =>
            DecideAsync(id, isPosted: true, editions, subscriptions, reviewer, cancellationToken));
        actions.MapPost("/skip", (string id, IEditionFinder editions, ISubscriptionFinder subscriptions, IEditionReviewer reviewer, CancellationToken cancellationToken) =>
            DecideAsync(id, isPosted: false, editions, subscriptions, reviewer, cancellationToken));
        actions.MapPost("/reword", RewordAsync);
        actions.MapPost("/settle", async (string id, IEditionSettler settler, CancellationToken cancellationToken) =>
            Back(id, await settler.SettleAsync(id, By, cancellationToken) ? "settled" : "decided"));
    }

    /// <summary>Who keeps the pages decides in the name of the first editor.</summary>
    private static async Task<Results<RedirectHttpResult, NotFound>> DecideAsync(
        string id, bool isPosted, IEditionFinder editions, ISubscriptionFinder subscriptions, IEditionReviewer reviewer, CancellationToken cancellationToken) =>
        await EditorAsync(id, editions, subscriptions, cancellationToken) is { } editor
            ? Back(id, await reviewer.DecideAsync(new ReviewStep(id, editor, isPosted), cancellationToken) ? (isPosted ? "approved" : "skipped") : "decided")
            : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, NotFound>> RewordAsync(
        string id, HttpRequest request, IEditionFinder editions, ISubscriptionFinder subscriptions, EditionRewriter rewriter, IEditionEditor editor, CancellationToken cancellationToken)
    {
        if (await editions.FindAsync(id, cancellationToken) is not { Content: { } content } edition || await EditorAsync(id, editions, subscriptions, cancellationToken) is not { } person)
        {
            return TypedResults.NotFound();
        }

        var form = await request.ReadFormAsync(cancellationToken);
        var rewording = await rewriter.RewordAsync(content, [.. form.Select(field => RewordedLine.Read(field.Key, field.Value.ToString())).OfType<RewordedLine>()], cancellationToken);
        var isStored = rewording.Changed > 0 && await editor.EditAsync(new EditionEdit(id, person, int.TryParse(form["revision"], out var revision) ? revision : edition.Revision, rewording.Content), cancellationToken);
        return Back(id, rewording.Withheld.Count > 0 ? "withheld" : isStored ? "reworded" : rewording.Changed == 0 ? "unchanged" : "decided");
    }

    private static async Task<string?> EditorAsync(string id, IEditionFinder editions, ISubscriptionFinder subscriptions, CancellationToken cancellationToken) =>
        await editions.FindAsync(id, cancellationToken) is { } edition && await subscriptions.FindAsync(edition.SubscriptionId, cancellationToken) is { Subscription.Editors: [var first, ..] } ? first : null;

    private static RedirectHttpResult Back(string id, string done) => TypedResults.Redirect($"/editions/{Uri.EscapeDataString(id)}?done={done}");
}
