using ChatBriefing.Server.Links;

namespace ChatBriefing.Server.Web.Guards;

/// <summary>
/// Refuses requests that another web page sends through a reader's browser. The API has no login on the loopback
/// address, so without this any page could add or remove documents. Programs send no Origin and pass.
/// </summary>
internal sealed class SameOriginGuard(RequestDelegate next, PublicAddress address)
{
    /// <summary>Passes the request on, or refuses it.</summary>
    public Task InvokeAsync(HttpContext context) =>
        IsHarmless(context.Request) || IsOurs(context.Request)
            ? next(context)
            : Results.Problem(
                "A web page of another site sent this request through your browser, so it was refused. Send it from this server's own pages or from a program.",
                statusCode: StatusCodes.Status403Forbidden,
                title: "Request from another site").ExecuteAsync(context);

    /// <summary>Reading changes nothing and browsers keep the answer from foreign pages; a circuit's web socket is a GET that does more.</summary>
    private static bool IsHarmless(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        && !request.Path.StartsWithSegments("/_blazor");

    private bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is ("" or "same-origin" or "none") && (origin.Length == 0 || IsOurs(origin, request));
    }

    private bool IsOurs(string origin, HttpRequest request) =>
        origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(address.Url, UriKind.Absolute, out var ours)
            && origin.Equals(ours.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase));
}
