using ChatBriefing.Server.Storage.Auditing;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Names who sent a request, for the audit.</summary>
internal sealed class RequestActor(RequestDelegate next)
{
    /// <summary>Passes the request on in their name.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        using var acting = Actor.As(WebPerson.NameOf(context.User));
        await next(context);
    }
}
