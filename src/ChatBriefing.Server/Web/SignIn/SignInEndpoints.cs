using ChatBriefing.Server.Web.Guards;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Signing in and out.</summary>
internal static class SignInEndpoints
{
    /// <summary>Where who shows the token goes on.</summary>
    private const string Library = "/library";

    /// <summary>Maps them.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        // Read with the sign-in off, these are for this machine alone, as the pages are.
        var isOn = app.ServiceProvider.GetRequiredService<IOptions<SignInOptions>>().Value.IsOn;
        var paths = app.MapGroup("").ExcludeFromDescription();
        paths.MapPost("/sign-out", SignOutAsync).WithMetadata(OpenToReaders.Mark).DisableAntiforgery();
        if (isOn)
        {
            paths.MapGet("/sign-in", SignInAsync).AllowAnonymous();
            paths.MapGet("/sign-out/provider", LeaveProvider).AllowAnonymous();
        }
        else
        {
            paths.MapGet("/sign-in", ShowTokenAsync);
            paths.MapPost("/sign-in", SendTokenAsync).WithMetadata(OpenToReaders.Mark).DisableAntiforgery();
        }
    }

    private static IResult SignInAsync([FromQuery(Name = "return")] string? back) =>
        Results.Challenge(new AuthenticationProperties { RedirectUri = LocalAddress.Of(back, "/") }, [SignInSchemes.Provider]);

    private static async Task<IResult> SignOutAsync(HttpContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await context.SignOutAsync(SignInSchemes.Session);
        return Results.LocalRedirect("/signed-out");
    }

    private static IResult LeaveProvider() => Results.SignOut(new AuthenticationProperties { RedirectUri = "/signed-out" }, [SignInSchemes.Provider]);

    /// <summary>The link that the server prints at its start carries the token; the address that follows does not.</summary>
    private static Task<IResult> ShowTokenAsync(string? token, [FromQuery(Name = "return")] string? back, HttpContext context, ChangeToken ours) =>
        token is null
            ? Task.FromResult(Results.LocalRedirect($"/sign-in/token?return={Uri.EscapeDataString(LocalAddress.Of(back, Library))}"))
            : OpenAsync(token, back, context, ours);

    private static async Task<IResult> SendTokenAsync(HttpContext context, ChangeToken ours, CancellationToken cancellationToken)
    {
        var form = await FormReader.ReadAsync(context.Request, cancellationToken);
        return await OpenAsync(form["token"].ToString(), form["return"], context, ours);
    }

    private static async Task<IResult> OpenAsync(string token, string? back, HttpContext context, ChangeToken ours)
    {
        var local = LocalAddress.Of(back, Library);
        if (!ours.Matches(token.Trim()))
        {
            return Results.LocalRedirect($"/sign-in/token?wrong=true&return={Uri.EscapeDataString(local)}");
        }

        await context.SignInAsync(SignInSchemes.Session, PersonClaims.OfToken(ours.Fingerprint));
        return Results.LocalRedirect(local);
    }
}
