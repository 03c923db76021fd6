using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Answers requests that are not let through: readers of a page are sent to sign in, programs get a problem that says what is missing.</summary>
internal sealed partial class AccessRefusals(IOptions<SignInOptions> options, ILogger<AccessRefusals> logger) : IAuthorizationMiddlewareResultHandler
{
    /// <inheritdoc/>
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.Succeeded ? next(context)
        : !options.Value.IsOn && !options.Value.AllowAnyoneOnNetwork && !LocalRequest.Is(context) ? RefuseAsync(context, StatusCodes.Status403Forbidden, "Only from this machine",
            "Nobody signs in here, so pages and API are for this machine alone. To open them set SignIn:Authority and SignIn:ClientId, or SignIn:AllowAnyoneOnNetwork=true to let everybody on the network ask and read.")
        : options.Value.IsOn && context.User.Identity?.IsAuthenticated == true ? RefuseAsync(context, StatusCodes.Status403Forbidden, "Only for admins",
            "This needs an admin: SignIn:Admins names them.")
        : IsPage(context) ? SendToSignInAsync(context)
        : RefuseAsync(context, StatusCodes.Status401Unauthorized, options.Value.IsOn ? "Sign in first" : "The token is missing or wrong", options.Value.IsOn
            ? "Send a token of the provider in the header Authorization: Bearer TOKEN, issued for this application; people sign in at /sign-in."
            : $"Changes need the token that the server printed at its start and keeps in {ChangeToken.FileName} of its data folder: send it in the header Authorization: Bearer TOKEN.");

    private static bool IsPage(HttpContext context)
    {
        var path = context.Request.Path;
        var isForPrograms = path.StartsWithSegments("/api") || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/_blazor") || path.StartsWithSegments("/_framework");
        return !isForPrograms && (HttpMethods.IsGet(context.Request.Method) || context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal));
    }

    private async Task SendToSignInAsync(HttpContext context)
    {
        if (!options.Value.IsOn || !HttpMethods.IsGet(context.Request.Method))
        {
            // A form that was sent without a session: after the sign-in it can be sent again from its page.
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = "/sign-in?return=%2Flibrary";
            return;
        }

        try
        {
            var back = LocalAddress.Of(context.Request.Path + context.Request.QueryString.ToString(), "/");
            await context.ChallengeAsync(SignInSchemes.Provider, new AuthenticationProperties { RedirectUri = back });
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException or HttpRequestException && !context.Response.HasStarted)
        {
            Log.Unreachable(logger, fault);
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "Signing in is not possible now", "The sign-in provider does not answer: try again in a minute. The server's log says more.");
        }
    }

    private static Task RefuseAsync(HttpContext context, int status, string title, string detail)
    {
        if (status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        return Results.Problem(detail, statusCode: status, title: title).ExecuteAsync(context);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The sign-in provider cannot be reached; check SignIn:Authority.")]
        public static partial void Unreachable(ILogger logger, Exception exception);
    }
}
