using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>The keys that sign activities, and the tokens they make.</summary>
public sealed class FakeKeys : IDisposable
{
    public const string Issuer = "https://api.botframework.com";

    private readonly Lock door = new();
    private readonly List<(string Kid, RSA Rsa, string[] Endorsements)> published = [];

    public FakeKeys() => Publish("key-1", "msteams", "webchat");

    /// <summary>Makes a key and publishes it.</summary>
    public RSA Publish(string kid, params string[] endorsements)
    {
        var rsa = RSA.Create(2048);
        lock (door)
        {
            published.Add((kid, rsa, endorsements));
        }

        return rsa;
    }

    /// <summary>The key of that id.</summary>
    public RSA Of(string kid)
    {
        lock (door)
        {
            return published.Single(key => key.Kid == kid).Rsa;
        }
    }

    /// <summary>Takes the key back.</summary>
    public void Withdraw(string kid)
    {
        lock (door)
        {
            published.RemoveAll(key => key.Kid == kid);
        }
    }

    /// <summary>The published key set.</summary>
    public string Jwks()
    {
        lock (door)
        {
            return new JsonObject { ["keys"] = new JsonArray([.. published.Select(KeyOf)]) }.ToJsonString();
        }
    }

    /// <summary>A good token, unless the arguments spoil it.</summary>
    public string Token(string? serviceUrl, string kid = "key-1", RSA? rsa = null, string issuer = Issuer, string audience = FakeTeams.AppId, TimeSpan? expiresIn = null, string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var expires = (TimeProvider.System.GetUtcNow() + (expiresIn ?? TimeSpan.FromHours(1))).UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = expires.AddHours(-2),
            Expires = expires,
            Subject = new ClaimsIdentity(serviceUrl is null ? [] : [new Claim("serviceurl", serviceUrl)]),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(rsa ?? Of(kid)) { KeyId = kid }, algorithm),
        });
    }

    public void Dispose() => published.ForEach(key => key.Rsa.Dispose());

    private static JsonNode KeyOf((string Kid, RSA Rsa, string[] Endorsements) key)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Kid,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. key.Endorsements.Select(name => JsonValue.Create(name))]),
        };
    }
}
