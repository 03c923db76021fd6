using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Web.Guards;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>What the form of the page "Collections" does.</summary>
internal static class CollectionActions
{
    private static readonly char[] Between = [' ', ',', ';', '\r', '\n', '\t'];

    /// <summary>Maps the form.</summary>
    public static void MapCollectionActions(this IEndpointRouteBuilder app) => app
        .MapPost("/library/collections", WriteAsync)
        .DisableAntiforgery()
        .ExcludeFromDescription();

    private static async Task<Results<RedirectHttpResult, StatusCodeHttpResult>> WriteAsync(
        [FromForm] string collection, [FromForm] string? readers, HttpContext context, WebReader reader, ICollectionWriter writer, CancellationToken cancellationToken)
    {
        if (!reader.KeeperOf(context).ReadsAll)
        {
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        }

        try
        {
            var named = (readers ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            await writer.WriteAsync(ReaderChange.Read(collection.Trim(), ReaderChangeKind.Set, named), cancellationToken);
            return TypedResults.Redirect("/library/collections?done=set");
        }
        catch (ReaderChangeException)
        {
            return TypedResults.Redirect($"/library/collections?done=refused&collection={Uri.EscapeDataString(collection)}");
        }
    }
}
