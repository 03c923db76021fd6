using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>How tokens are checked that programs send: of the same provider, for this application.</summary>
internal sealed class ProgramTokenOptions(IOptions<SignInOptions> signIn, WebPerson person) : IConfigureNamedOptions<JwtBearerOptions>
{
    /// <inheritdoc/>
    public void Configure(JwtBearerOptions options) => Configure(Options.DefaultName, options);

    /// <inheritdoc/>
    public void Configure(string? name, JwtBearerOptions options)
    {
        if (name != SignInSchemes.Program)
        {
            return;
        }

        options.Authority = signIn.Value.Authority;
        options.RequireHttpsMetadata = signIn.Value.Authority.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        options.MapInboundClaims = false;
        options.IncludeErrorDetails = false;
        options.BackchannelHttpHandler = ProviderCalls.Handler();
        options.BackchannelTimeout = ProviderCalls.Limit;
        ProviderCalls.Harden(options.TokenValidationParameters, signIn.Value.ClientId);
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                context.Principal = PersonClaims.Of(context.Principal!, signIn.Value);
                if (!person.IsLetIn(context.Principal))
                {
                    context.Fail(new NotLetInException());
                }

                return Task.CompletedTask;
            },
        };
    }
}
