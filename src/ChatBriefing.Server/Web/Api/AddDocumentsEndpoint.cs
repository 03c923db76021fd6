using ChatBriefing.Library.Ingestion;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ChatBriefing.Server.Web.Api;

/// <summary>Adding documents over HTTP.</summary>
internal static class AddDocumentsEndpoint
{
    /// <summary>Maps "add".</summary>
    public static void MapAddDocuments(this IEndpointRouteBuilder documents) => documents
        .MapPost("", AddAsync)
        .WithName("AddDocuments")
        .WithSummary("Adds documents, sent as files of a form, one as JSON, or by an address that is fetched; the next question finds them.")
        .WithDescription("A form (multipart/form-data) holds files in any fields, and may hold \"collection\", \"title\" and \"date\", and \"unpack\": \"true\" to add each document of a ZIP archive. Each file is told of; status 422 when none could be stored.")
        .WithMetadata(new RequestSizeLimitAttribute(Upload.MaxBytes), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = Upload.MaxBytes })
        .Accepts<AddDocumentRequest>("application/json", "multipart/form-data")
        .DisableAntiforgery()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task<Results<Ok<AddDocumentsResponse>, UnprocessableEntity<AddDocumentsResponse>, ProblemHttpResult>> AddAsync(
        HttpRequest request, Ingester ingester, AddressIngester addresses, CancellationToken cancellationToken)
    {
        var upload = await UploadReader.ReadAsync(request, cancellationToken);
        if (upload.Objection is not null)
        {
            return TypedResults.Problem(upload.Objection, statusCode: StatusCodes.Status400BadRequest, title: "The documents cannot be added");
        }

        var outcomes = new List<IngestOutcome>();
        if (upload.Address is { } address)
        {
            outcomes.AddRange(await addresses.AddAsync(address, cancellationToken));
        }

        await foreach (var outcome in ingester.AddAsync(upload.Files, cancellationToken))
        {
            outcomes.Add(outcome);
        }

        var response = new AddDocumentsResponse([.. outcomes.Select(AddedDocument.From)]);
        return outcomes.All(outcome => outcome.Status == IngestStatus.Refused)
            ? TypedResults.UnprocessableEntity(response)
            : TypedResults.Ok(response);
    }
}
