using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>How the session of a browser is kept: in a cookie that no script reads and that other sites' forms do not send.</summary>
internal sealed class SessionOptions(IOptions<SignInOptions> signIn, WebPerson person) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    /// <inheritdoc/>
    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    /// <inheritdoc/>
    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != SignInSchemes.Session)
        {
            return;
        }

        options.Cookie.Name = ".ChatBriefing";
        options.Cookie.HttpOnly = true;

        // Not strict: who follows a citation's link from a chat is to arrive signed in.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;
        options.ExpireTimeSpan = TimeSpan.FromHours(signIn.Value.SessionHours);
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = context =>
        {
            // Settings and token may have changed since the session began.
            if (!person.IsKnown(context.Principal!) && !person.CanChange(context.Principal!))
            {
                context.RejectPrincipal();
            }

            return Task.CompletedTask;
        };
    }
}
