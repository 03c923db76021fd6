using ChatBriefing.Server.Teams.Tokens;

namespace ChatBriefing.Server.Teams.Http;

/// <summary>Refuses requests: the caller learns the status, the log the reason.</summary>
internal sealed partial class DoorLog(ILogger<DoorLog> logger)
{
    /// <summary>Answers the request so.</summary>
    public async Task RefuseAsync(HttpContext context, Admission admission)
    {
        Log.Refused(logger, admission.Status, admission.Reason);
        if (admission.Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        await Results.Problem(statusCode: admission.Status, title: "Request refused").ExecuteAsync(context);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A request to /api/messages was refused with {Status}: {Reason}.")]
        public static partial void Refused(ILogger logger, int status, string reason);
    }
}
