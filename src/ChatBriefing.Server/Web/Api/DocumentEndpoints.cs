using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Web.Guards;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBriefing.Server.Web.Api;

/// <summary>The library over HTTP: list, add, look at and remove.</summary>
internal static class DocumentEndpoints
{
    /// <summary>Maps the documents.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        var documents = api.MapGroup("/documents").WithTags("Library");
        documents.MapGet("", ListAsync).WithName("ListDocuments").WithSummary("Lists the stored documents, newest first.");
        documents.MapGet("/{id}", FindAsync).WithName("FindDocument").WithSummary("Tells of one document.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        documents.MapAddDocuments();
        documents.MapDelete("/{id}", RemoveAsync).WithName("RemoveDocument").WithSummary("Removes a document with all its versions; no question finds it any more.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<IReadOnlyList<DocumentResponse>>> ListAsync(
        string? collection, HttpContext context, WebReader reader, ReadableLibrary library, PublicAddress address, CancellationToken cancellationToken)
    {
        var documents = await library.ListAsync(string.IsNullOrEmpty(collection) ? null : collection, reader.AudienceOf(context), cancellationToken);
        return TypedResults.Ok<IReadOnlyList<DocumentResponse>>([.. documents.Select(document => DocumentResponse.From(document, address.Url))]);
    }

    private static async Task<Results<Ok<DocumentResponse>, ProblemHttpResult>> FindAsync(
        string id, HttpContext context, WebReader reader, ReadableLibrary library, PublicAddress address, CancellationToken cancellationToken) =>
        await library.FindAsync(id, null, reader.AudienceOf(context), cancellationToken) is { } version
            ? TypedResults.Ok(DocumentResponse.From(version, address.Url))
            : Missing(id);

    /// <summary>Those who keep the library delete what was removed before as well, which no search and no reader finds.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string id, HttpContext context, WebReader reader, ReadableLibrary library, IDocumentRemover remover, CancellationToken cancellationToken)
    {
        var keeper = reader.KeeperOf(context);
        var mayRemove = keeper.ReadsAll || await library.FindAsync(id, null, keeper, cancellationToken) is not null;
        return mayRemove && await remover.RemoveAsync(id, cancellationToken) ? TypedResults.NoContent() : Missing(id);
    }

    private static ProblemHttpResult Missing(string id) => TypedResults.Problem(
        $"There is no document \"{id}\": GET /api/v1/documents lists those there are.",
        statusCode: StatusCodes.Status404NotFound,
        title: "No such document");
}
