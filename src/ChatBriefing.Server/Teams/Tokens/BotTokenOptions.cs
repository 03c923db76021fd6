using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Server.Teams.Tokens;

/// <summary>How tokens of the Bot Framework are checked: issuer, audience, times and signature.</summary>
internal sealed class BotTokenOptions(SigningKeys keys, IOptions<TeamsOptions> options) : IConfigureNamedOptions<JwtBearerOptions>
{
    /// <summary>Name of the authentication scheme.</summary>
    public const string Scheme = "BotFramework";

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public void Configure(JwtBearerOptions options) => Configure(Options.DefaultName, options);

    /// <inheritdoc />
    public void Configure(string? name, JwtBearerOptions options)
    {
        if (name == Scheme)
        {
            Set(options);
        }
    }

    private void Set(JwtBearerOptions bearer)
    {
        bearer.ConfigurationManager = keys;
        bearer.RefreshOnIssuerKeyNotFound = false;
        bearer.MapInboundClaims = false;
        bearer.IncludeErrorDetails = false;
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = options.Value.Issuer,
            ValidAudience = options.Value.AppId,
            ValidateIssuerSigningKey = true,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            RequireAudience = true,
            ClockSkew = Skew,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        };
        bearer.Events = new JwtBearerEvents { OnMessageReceived = ExpectAsync, OnTokenValidated = RememberAsync };
    }

    /// <summary>The key that the token names may be new.</summary>
    private Task ExpectAsync(MessageReceivedContext context)
    {
        const string prefix = "Bearer ";
        var header = context.Request.Headers.Authorization.ToString();
        var reader = new JsonWebTokenHandler();
        return header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && reader.CanReadToken(header[prefix.Length..].Trim())
            ? ExpectAsync(reader, header[prefix.Length..].Trim(), context.HttpContext.RequestAborted)
            : Task.CompletedTask;
    }

    private async Task ExpectAsync(JsonWebTokenHandler reader, string token, CancellationToken cancellationToken)
    {
        try
        {
            await keys.ExpectAsync(reader.ReadJsonWebToken(token).Kid ?? "", cancellationToken);
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenMalformedException)
        {
            // Whoever checks the token says so.
        }
    }

    private static Task RememberAsync(TokenValidatedContext context)
    {
        if (context.SecurityToken is JsonWebToken token)
        {
            context.HttpContext.Features.Set(new SignedBy(token.Kid));
        }

        return Task.CompletedTask;
    }
}
