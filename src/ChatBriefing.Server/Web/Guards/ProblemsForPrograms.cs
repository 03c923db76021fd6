using Microsoft.AspNetCore.Diagnostics;

namespace ChatBriefing.Server.Web.Guards;

/// <summary>Where there is nothing, readers get a page; programs, which call the API or send something, get a problem as JSON.</summary>
internal sealed class ProblemsForPrograms(RequestDelegate next)
{
    /// <summary>Turns the page off for programs; the problem, registered before it, then takes its turn.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var isForReaders = HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/api");
        if (!isForReaders && context.Features.Get<IStatusCodePagesFeature>() is { } page)
        {
            page.Enabled = false;
        }

        return next(context);
    }
}
