using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Web.Api;
using ChatBriefing.Server.Web.Feeds;
using ChatBriefing.Server.Web.Guards;
using ChatBriefing.Server.Web.Health;
using ChatBriefing.Server.Web.Pages.Asking;
using ChatBriefing.Server.Web.Pages.Briefings;
using ChatBriefing.Server.Web.Pages.Documents;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using MudBlazor.Services;

namespace ChatBriefing.Server.Web;

/// <summary>Registers the web pages and the HTTP API.</summary>
public static class WebServices
{
    /// <summary>Adds what the pages and the API need.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<WebReader>();
        services.AddSingleton<Correspondent>();
        services.AddSingleton<SubscriptionMaker>();
        services.AddSingleton<BriefingSight>().AddSingleton<SeenEditions>().AddSingleton<EditionDoor>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddPageKeys();
        services.AddSignIn(configuration);
        services.AddMudServices();
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemWords.Complete);
        services.AddExceptionHandler<BadRequestHandler>();
        services.AddExceptionHandler<StorageFaultHandler>();
        // The form of a briefing is an address, so that it can be read back and sent on; browsers repeat it in a header.
        services.Configure<KestrelServerOptions>(options =>
        {
            options.Limits.MaxRequestLineSize = SubscriptionForm.LongestAddress;
            options.Limits.MaxRequestHeadersTotalSize = 2 * SubscriptionForm.LongestAddress;
        });
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddOpenApi();
        services.AddHealth();
        return services;
    }

    /// <summary>Maps the pages, the API and the health checks.</summary>
    public static WebApplication MapWeb(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<PublicScheme>();
        app.UseExceptionHandler();
        app.UseMiddleware<KnownHostGuard>();
        app.UseMiddleware<SameOriginGuard>();
        app.UseStatusCodePages();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseMiddleware<ProblemsForPrograms>();
        app.UseSignIn();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapOpenApi();
        app.MapHealth();
        var api = app.MapGroup("/api/v1");
        api.MapAsk();
        api.MapDocuments();
        app.MapSignIn();
        api.MapCollections();
        app.MapLibraryActions();
        app.MapBriefingActions();
        app.MapReviewActions();
        app.MapEditionDownloads();
        app.MapCollectionActions();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = "'none'");
        return app;
    }
}
