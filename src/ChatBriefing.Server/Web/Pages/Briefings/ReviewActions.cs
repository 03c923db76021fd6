using System.Globalization;
using System.Security.Claims;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Web.Guards;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBriefing.Server.Web.Pages.Briefings;

/// <summary>
/// What the forms below an edition do: approve, skip, reword, settle a doubt. Only who may change everything gets here;
/// what they decide is recorded under their own name, not under an editor's.
/// </summary>
internal static class ReviewActions
{
    /// <summary>Maps the forms.</summary>
    public static void MapReviewActions(this IEndpointRouteBuilder app)
    {
        var actions = app.MapGroup("/editions/{id}").ExcludeFromDescription();
        actions.MapPost("/approve", (string id, HttpRequest request, ClaimsPrincipal person, IEditionReviewer reviewer, CancellationToken cancellationToken) =>
            DecideAsync(id, isPosted: true, request, person, reviewer, cancellationToken));
        actions.MapPost("/skip", (string id, HttpRequest request, ClaimsPrincipal person, IEditionReviewer reviewer, CancellationToken cancellationToken) =>
            DecideAsync(id, isPosted: false, request, person, reviewer, cancellationToken));
        actions.MapPost("/reword", RewordAsync);
        actions.MapPost("/settle", async (string id, ClaimsPrincipal person, IEditionSettler settler, CancellationToken cancellationToken) =>
            Back(id, await settler.SettleAsync(id, WebPerson.NameOf(person), cancellationToken) ? "settled" : "decided"));
    }

    private static async Task<RedirectHttpResult> DecideAsync(string id, bool isPosted, HttpRequest request, ClaimsPrincipal person, IEditionReviewer reviewer, CancellationToken cancellationToken)
    {
        // Without the revision that the page showed nothing is decided: it may show other words by now.
        var isDecided = request.HasFormContentType
            && int.TryParse((await FormReader.ReadAsync(request, cancellationToken))["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            && await reviewer.DecideAsync(new ReviewStep(id, WebPerson.NameOf(person), revision, isPosted) { IsOnPage = true }, cancellationToken);
        return Back(id, !isDecided ? "decided" : isPosted ? "approved" : "skipped");
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> RewordAsync(
        string id, HttpRequest request, ClaimsPrincipal person, IEditionFinder editions, EditionRewriter rewriter, IEditionEditor editor, CancellationToken cancellationToken)
    {
        if (await editions.FindAsync(id, cancellationToken) is not { Content: { } content } edition)
        {
            return TypedResults.NotFound();
        }

        var form = await FormReader.ReadAsync(request, cancellationToken);
        var rewording = await rewriter.RewordAsync(content, [.. form.Select(field => RewordedLine.Read(field.Key, field.Value.ToString())).OfType<RewordedLine>()], cancellationToken);
        var revision = int.TryParse(form["revision"], out var given) ? given : edition.Revision;
        var edit = new EditionEdit(id, WebPerson.NameOf(person), revision, rewording.Content) { IsOnPage = true };
        var isStored = rewording.Changed > 0 && await editor.EditAsync(edit, cancellationToken);
        return Back(id, rewording.Withheld.Count > 0 ? "withheld" : isStored ? "reworded" : rewording.Changed == 0 ? "unchanged" : "decided");
    }

    private static RedirectHttpResult Back(string id, string done) => TypedResults.Redirect($"/editions/{Uri.EscapeDataString(id)}?done={done}");
}
