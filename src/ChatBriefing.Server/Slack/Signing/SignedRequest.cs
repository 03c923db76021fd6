using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Signing;

/// <summary>Lets through requests that Slack signed; their body is handed on as it came.</summary>
internal sealed partial class SignedRequest(IOptions<SlackOptions> options, TimeProvider time, ILogger<SignedRequest> logger)
{
    /// <summary>The body; null after the refusal was written to <paramref name="context"/>.</summary>
    public async Task<byte[]?> ReadAsync(HttpContext context)
    {
        var body = await LimitedBody.ReadAsync(context.Request, options.Value.MaxBodyBytes, context.RequestAborted);
        if (body is null)
        {
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, "The request is larger than any that Slack sends.");
            return null;
        }

        if (SlackSignature.IsGenuine(context.Request.Headers, body, options.Value.SigningSecret, time.GetUtcNow()))
        {
            return body;
        }

        Log.Refused(logger, body.Length);
        await RefuseAsync(context, StatusCodes.Status401Unauthorized, "The signature does not fit: check that Slack:SigningSecret is the app's signing secret and that this machine's clock is right.");
        return null;
    }

    private static Task RefuseAsync(HttpContext context, int status, string detail)
    {
        // Nothing that was not signed is worth a second delivery.
        context.Response.Headers["X-Slack-No-Retry"] = "1";
        return Results.Problem(detail, statusCode: status, title: "Request refused").ExecuteAsync(context);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A request of {Bytes} bytes to a Slack address was refused: its signature or time does not fit.")]
        public static partial void Refused(ILogger logger, int bytes);
    }
}
