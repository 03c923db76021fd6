using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Registers the sign-in and what requests need.</summary>
internal static class SignInServices
{
    /// <summary>Adds it; the provider only when one is set.</summary>
    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SignInOptions>().Bind(configuration.GetSection(SignInOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsValidator>();
        services.AddSingleton<ChangeToken>();
        services.AddSingleton<WebPerson>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionOptions>();
        services.AddSingleton<IAuthorizationHandler, WebAccessHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessRefusals>();
        services.AddCascadingAuthenticationState();

        // It logs what anybody may send to the callback, with traces; what failed is told in one line of our own.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.None));
        services.AddAuthorization(options => options.DefaultPolicy = options.FallbackPolicy = new AuthorizationPolicyBuilder(SignInSchemes.Front).AddRequirements(new WebAccess()).Build());

        var isOn = !string.IsNullOrEmpty(configuration[$"{SignInOptions.Section}:{nameof(SignInOptions.Authority)}"]);
        var schemes = services.AddAuthentication()
            .AddPolicyScheme(SignInSchemes.Front, null, options => options.ForwardDefaultSelector = context =>
                !BringsToken(context) ? SignInSchemes.Session : isOn ? SignInSchemes.Program : SignInSchemes.Local)
            .AddCookie(SignInSchemes.Session);
        if (isOn)
        {
            services.AddSingleton<ProviderEvents>();
            services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, ProviderOptions>();
            services.AddSingleton<IConfigureOptions<JwtBearerOptions>, ProgramTokenOptions>();
            schemes.AddOpenIdConnect(SignInSchemes.Provider, _ => { }).AddJwtBearer(SignInSchemes.Program, _ => { });
        }
        else
        {
            schemes.AddScheme<AuthenticationSchemeOptions, LocalTokenHandler>(SignInSchemes.Local, null);
        }
    }

    /// <summary>Puts it in the way of all requests that follow.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<RequestActor>();
    }

    private static bool BringsToken(HttpContext context) =>
        context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);
}
