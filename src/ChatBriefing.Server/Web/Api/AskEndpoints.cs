using ChatBriefing.Channels;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Web.Guards;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBriefing.Server.Web.Api;

/// <summary>Asking over HTTP.</summary>
internal static class AskEndpoints
{
    /// <summary>Maps "ask".</summary>
    public static void MapAsk(this IEndpointRouteBuilder api) => api
        .MapPost("/ask", AskAsync)
        .WithName("Ask")
        .WithTags("Asking")
        .WithMetadata(OpenToReaders.Mark)
        .WithSummary("Answers a question from the stored documents, or says that they don't answer it.")
        .WithDescription("Every sentence of an answer names its citations; each citation is an exact excerpt of a stored document version.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<AskResponse>, ProblemHttpResult>> AskAsync(
        AskRequest request, HttpContext context, WebReader reader, AskHandler handler, AnswerAudit audit, PublicAddress address, CancellationToken cancellationToken)
    {
        if (request.Objection is { } objection)
        {
            return TypedResults.Problem(objection, statusCode: StatusCodes.Status400BadRequest, title: "The question cannot be asked");
        }

        var reply = await handler.HandleAsync(request.ToQuestion(reader.AudienceOf(context)), cancellationToken);
        await audit.RecordAsync(reply, "api", cancellationToken);
        return TypedResults.Ok(AskResponse.From(reply, address.Url, request.Explain));
    }
}
