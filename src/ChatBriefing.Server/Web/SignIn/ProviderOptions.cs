using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>How people sign in: the authorization code flow with PKCE.</summary>
internal sealed class ProviderOptions(IOptions<SignInOptions> signIn, ProviderEvents events) : IConfigureNamedOptions<OpenIdConnectOptions>
{
    /// <inheritdoc/>
    public void Configure(OpenIdConnectOptions options) => Configure(Options.DefaultName, options);

    /// <inheritdoc/>
    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name != SignInSchemes.Provider)
        {
            return;
        }

        options.Authority = signIn.Value.Authority;
        options.RequireHttpsMetadata = signIn.Value.Authority.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        options.ClientId = signIn.Value.ClientId;
        options.ClientSecret = signIn.Value.ClientSecret is { Length: > 0 } secret ? secret : null;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.UsePkce = true;

        // The answer comes as a link and not as a form of another site: those are refused, and their cookies are not sent.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CallbackPath = "/sign-in/callback";
        options.SignedOutCallbackPath = "/sign-in/signed-out";
        options.SignedOutRedirectUri = "/signed-out";
        options.RemoteSignOutPath = default;
        options.SignInScheme = options.SignOutScheme = SignInSchemes.Session;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        options.BackchannelHttpHandler = ProviderCalls.Handler();
        options.BackchannelTimeout = ProviderCalls.Limit;
        options.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email", .. signIn.Value.Scopes])
        {
            options.Scope.Add(scope);
        }

        ProviderCalls.Harden(options.TokenValidationParameters, signIn.Value.ClientId);
        options.Events = events;
    }
}
