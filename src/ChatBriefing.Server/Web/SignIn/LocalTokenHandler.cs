using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Knows a program by the token for changes.</summary>
internal sealed class LocalTokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ChangeToken token)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Prefix = "Bearer ";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        var result = header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && token.Matches(header[Prefix.Length..].Trim())
            ? AuthenticateResult.Success(new AuthenticationTicket(PersonClaims.OfToken(token.Fingerprint), Scheme.Name))
            : AuthenticateResult.NoResult();
        return Task.FromResult(result);
    }
}
