using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>What holds for both ways in which tokens of the provider come: with a browser and with a program.</summary>
internal static class ProviderCalls
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>How long the provider may take to answer.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>Only signatures by a key pair: with a shared key, or none, whoever knows the public key could sign.</summary>
    public static readonly IReadOnlyList<string> Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>Sets what is checked of a token.</summary>
    public static void Harden(TokenValidationParameters parameters, string audience)
    {
        parameters.ValidAudience = audience;
        parameters.ValidateAudience = true;
        parameters.ValidateIssuer = true;
        parameters.ValidateLifetime = true;
        parameters.RequireExpirationTime = true;
        parameters.RequireSignedTokens = true;
        parameters.ValidAlgorithms = Algorithms;
        parameters.ClockSkew = Skew;
        parameters.NameClaimType = PersonClaims.Name;
    }

    /// <summary>Calls that follow no redirect and keep no cookies.</summary>
    public static HttpMessageHandler Handler() =>
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
