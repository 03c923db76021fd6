using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Web.Guards;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBriefing.Server.Web.Api;

/// <summary>Collections over HTTP: list them, and set who may read them.</summary>
internal static class CollectionEndpoints
{
    /// <summary>Maps the collections.</summary>
    public static void MapCollections(this IEndpointRouteBuilder api)
    {
        var collections = api.MapGroup("/collections").WithTags("Library");
        collections.MapGet("", ListAsync).WithName("ListCollections").WithSummary("Lists the collections that the caller may read.");
        collections.MapPut("/{name}/readers", WriteAsync).WithName("SetReaders").WithSummary("Sets who may read a collection, or adds or removes readers; the next question heeds it.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static async Task<Ok<IReadOnlyList<CollectionResponse>>> ListAsync(
        HttpContext context, WebReader reader, CollectionLister lister, CancellationToken cancellationToken)
    {
        var audience = reader.KeeperOf(context);
        var collections = await lister.ListAsync(audience, cancellationToken);
        return TypedResults.Ok<IReadOnlyList<CollectionResponse>>([.. collections.Select(collection => CollectionResponse.From(collection, audience.ReadsAll))]);
    }

    private static async Task<Results<Ok<CollectionResponse>, ProblemHttpResult>> WriteAsync(
        string name, ReadersRequest request, HttpContext context, WebReader reader, ICollectionWriter writer, CollectionLister lister, CancellationToken cancellationToken)
    {
        if (!reader.KeeperOf(context).ReadsAll)
        {
            return Refuse("Only those who keep the library may change who reads it.", StatusCodes.Status403Forbidden);
        }

        ReaderChangeKind? kind = request.Change switch
        {
            null or "set" => ReaderChangeKind.Set,
            "add" => ReaderChangeKind.Add,
            "remove" => ReaderChangeKind.Remove,
            _ => null,
        };
        if (kind is null || request.Readers is null)
        {
            return Refuse("Send {\"readers\": […]}, with \"change\" as \"set\", \"add\" or \"remove\".", StatusCodes.Status400BadRequest);
        }

        try
        {
            var readers = await writer.WriteAsync(ReaderChange.Read(name, kind.Value, request.Readers), cancellationToken);
            var documents = (await lister.ListAsync(ChatBriefing.Library.Audience.Operator, cancellationToken)).FirstOrDefault(collection => collection.Name == name)?.Documents ?? 0;
            return TypedResults.Ok(new CollectionResponse(name, documents, readers));
        }
        catch (ReaderChangeException fault)
        {
            return Refuse(fault.Message, StatusCodes.Status400BadRequest);
        }
    }

    private static ProblemHttpResult Refuse(string reason, int status) => TypedResults.Problem(reason, statusCode: status, title: "The readers were not changed");
}
