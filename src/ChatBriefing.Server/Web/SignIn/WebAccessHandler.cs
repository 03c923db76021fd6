using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Decides what a request may do. What is not understood is a change, so a new endpoint is closed until somebody opens it.</summary>
internal sealed class WebAccessHandler(IOptions<SignInOptions> options, WebPerson person) : AuthorizationHandler<WebAccess>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, WebAccess requirement)
    {
        if (context.Resource is HttpContext http && MayRead(http) && (IsReading(http) || person.CanChange(http.User)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private bool MayRead(HttpContext http) =>
        options.Value.IsOn ? person.IsKnown(http.User) : options.Value.AllowAnyoneOnNetwork || LocalRequest.Is(http);

    /// <summary>A circuit belongs to a page, which is for readers.</summary>
    private static bool IsReading(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method)
        || HttpMethods.IsHead(http.Request.Method)
        || HttpMethods.IsOptions(http.Request.Method)
        || http.Request.Path.StartsWithSegments("/_blazor")
        || http.GetEndpoint()?.Metadata.GetMetadata<OpenToReaders>() is not null;
}
