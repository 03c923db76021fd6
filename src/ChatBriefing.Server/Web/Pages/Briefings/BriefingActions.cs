using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Server.Web.Guards;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBriefing.Server.Web.Pages.Briefings;

/// <summary>
/// What the forms of the page "Briefings" do. They work without a script; forms of other sites are refused by the guard of
/// all requests that change something.
/// </summary>
internal static class BriefingActions
{
    private const string By = "page";

    /// <summary>Maps the forms.</summary>
    public static void MapBriefingActions(this IEndpointRouteBuilder app)
    {
        var actions = app.MapGroup("/briefings").ExcludeFromDescription();
        actions.MapPost("/save", (HttpRequest request, SubscriptionMaker maker, ISubscriptionWriter writer, CancellationToken cancellationToken) => SaveAsync(request, null, maker, writer, cancellationToken));
        actions.MapPost("/{id}/save", SaveAsync);
        actions.MapPost("/{id}/pause", (string id, ISubscriptionFinder finder, ISubscriptionWriter writer, TimeProvider time, CancellationToken cancellationToken) =>
            ChangeAsync(id, subscription => subscription with { PausedAt = subscription.PausedAt ?? time.GetUtcNow() }, "paused", finder, writer, cancellationToken));
        actions.MapPost("/{id}/resume", (string id, ISubscriptionFinder finder, ISubscriptionWriter writer, CancellationToken cancellationToken) =>
            ChangeAsync(id, subscription => subscription with { PausedAt = null }, "resumed", finder, writer, cancellationToken));
        actions.MapPost("/{id}/post", PostAsync);
        actions.MapPost("/{id}/remove", RemoveAsync);
    }

    private static async Task<RedirectHttpResult> SaveAsync(HttpRequest request, string? id, SubscriptionMaker maker, ISubscriptionWriter writer, CancellationToken cancellationToken)
    {
        var given = await FormReader.ReadAsync(request, cancellationToken);
        var form = SubscriptionForm.Read(name => given[name]);
        var (subscription, _) = await maker.MakeAsync(form, id, cancellationToken);
        if (subscription is null)
        {
            // The page says what is wrong; its fields keep what was written.
            return TypedResults.Redirect($"/briefings/{(id is null ? "new" : $"{Uri.EscapeDataString(id)}/edit")}{QueryString.Create(form.Fields.Select(field => KeyValuePair.Create(field.Key, (string?)field.Value)))}");
        }

        await writer.WriteAsync(subscription, cancellationToken);
        return TypedResults.Redirect($"/briefings/{Uri.EscapeDataString(subscription.Id)}?done=saved");
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> ChangeAsync(
        string id, Func<Subscription, Subscription> change, string done, ISubscriptionFinder finder, ISubscriptionWriter writer, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(id, cancellationToken) is not { } found)
        {
            return TypedResults.NotFound();
        }

        await writer.WriteAsync(change(found.Subscription), cancellationToken);
        return TypedResults.Redirect($"/briefings/{Uri.EscapeDataString(id)}?done={done}");
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> PostAsync(string id, IEditionRequester requester, TimeProvider time, CancellationToken cancellationToken)
    {
        var key = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        return await requester.RequestAsync(new EditionWish(id, key, By), cancellationToken) is { } edition
            ? TypedResults.Redirect($"/editions/{Uri.EscapeDataString(edition)}")
            : TypedResults.NotFound();
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> RemoveAsync(string id, ISubscriptionRemover remover, CancellationToken cancellationToken) =>
        await remover.RemoveAsync(id, cancellationToken) ? TypedResults.Redirect("/briefings?done=removed") : TypedResults.NotFound();
}
