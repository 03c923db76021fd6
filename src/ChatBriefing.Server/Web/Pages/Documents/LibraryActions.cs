using ChatBriefing.Library;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Refusals;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>
/// What the buttons of the page "Library" do. They are forms, so that they work without a script; forms of other sites are
/// refused by the guard of all requests that change something.
/// </summary>
internal static class LibraryActions
{
    /// <summary>Maps the forms.</summary>
    public static void MapLibraryActions(this IEndpointRouteBuilder app)
    {
        var actions = app.MapGroup("/library/{id}").ExcludeFromDescription();
        actions.MapPost("/remove", RemoveAsync);
        actions.MapPost("/delete", DeleteAsync);
        actions.MapPost("/restore", RestoreAsync);
        actions.MapPost("/reread", RereadAsync);
        actions.MapPost("/forget", ForgetAsync);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> RemoveAsync(string id, IDocumentWithdrawer withdrawer, CancellationToken cancellationToken) =>
        await withdrawer.WithdrawAsync(id, cancellationToken) ? TypedResults.Redirect("/library?done=removed") : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, NotFound>> DeleteAsync(string id, IDocumentRemover remover, CancellationToken cancellationToken) =>
        await remover.RemoveAsync(id, cancellationToken) ? TypedResults.Redirect("/library?done=deleted") : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, NotFound>> RestoreAsync(string id, int? version, IDocumentRestorer restorer, CancellationToken cancellationToken) =>
        await restorer.RestoreAsync(id, version, cancellationToken) ? TypedResults.Redirect($"/library/{Uri.EscapeDataString(id)}?done=restored") : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, NotFound>> ForgetAsync(string id, IRefusalForgetter forgetter, CancellationToken cancellationToken) =>
        await forgetter.ForgetAsync(id, cancellationToken) ? TypedResults.Redirect("/library?done=forgotten") : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, NotFound>> RereadAsync(string id, SourceRereader rereader, CancellationToken cancellationToken)
    {
        if (await rereader.ReadAsync(id, cancellationToken) is not { } outcome)
        {
            return TypedResults.NotFound();
        }

        var done = outcome.Status switch
        {
            IngestStatus.Refused => "refused",
            IngestStatus.Unchanged => "unchanged",
            _ => "updated",
        };
        return TypedResults.Redirect($"/library/{Uri.EscapeDataString(id)}?done={done}");
    }
}
