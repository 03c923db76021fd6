using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace ChatBriefing.Server.Web.Guards;

/// <summary>Tells the sender of a request that cannot be read what is wrong with it, in one sentence.</summary>
internal sealed class BadRequestHandler : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return false;
        }

        await Results.Problem(ReasonOf(bad), statusCode: bad.StatusCode, title: "The request cannot be read").ExecuteAsync(httpContext);
        return true;
    }

    private static string ReasonOf(BadHttpRequestException bad) => (bad.StatusCode, bad.InnerException) switch
    {
        (StatusCodes.Status413PayloadTooLarge, _) => "The request is too large: send fewer or smaller files.",
        (StatusCodes.Status415UnsupportedMediaType, _) => "The body must be JSON: send it with the header Content-Type: application/json.",
        (_, JsonException { Path: { Length: > 1 } path }) => $"The value at \"{path}\" is not of the kind that belongs there: see /openapi/v1.json.",
        (_, JsonException) => "The body is not well-formed JSON: see /openapi/v1.json for what belongs in it.",
        _ => $"The request cannot be read: {bad.Message.TrimEnd('.')}. See /openapi/v1.json.",
    };
}
