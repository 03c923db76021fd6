namespace ChatBriefing.Server.Web.Guards;

/// <summary>Gives the problems that the framework reports by number alone a sentence with the mend.</summary>
internal static class ProblemWords
{
    /// <summary>Adds the sentence where there is none.</summary>
    public static void Complete(ProblemDetailsContext context) => context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address: /openapi/v1.json lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address takes other methods: /openapi/v1.json lists them.",
        StatusCodes.Status415UnsupportedMediaType => "This address does not take a body of that kind: send JSON with the header Content-Type: application/json; /openapi/v1.json lists other kinds.",
        StatusCodes.Status501NotImplemented => "This server does not know what is asked of it here.",
        >= StatusCodes.Status500InternalServerError => "The server failed to do this: its log says why.",
        _ => null,
    };
}
