namespace ChatBriefing.Server.Web.Guards;

/// <summary>Tells the browser to load nothing from elsewhere, to show our pages in no frame and to pass on no addresses to other sites.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>MudBlazor places popovers by inline styles; scripts come only from files.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>Adds the headers and passes the request on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";

        // Not "no-referrer": with that, browsers hide the origin of our own forms from the guard of foreign requests.
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
