using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>The fake provider's key and the tokens that it signs, good ones and spoiled ones.</summary>
/// <param name="issuer">Gives the issuer's name.</param>
internal sealed class FakeTokens(Func<string> issuer) : IDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly RSA other = RSA.Create(2048);

    /// <summary>The published keys.</summary>
    public string Keys()
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = "k1",
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        return new JsonObject { ["keys"] = new JsonArray(published) }.ToJsonString();
    }

    /// <summary>A token of that person.</summary>
    public string Make(FakePerson person, string? nonce, Spoiled spoiled)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { ["sub"] = person.Subject, ["name"] = $"Name of {person.Subject}", ["groups"] = person.Groups };
        Set(claims, "email", person.Email);
        Set(claims, "email_verified", person.IsVerified);
        Set(claims, "nonce", spoiled switch { Spoiled.Nonce => "another", Spoiled.NoNonce => null, _ => nonce });
        var (from, until) = spoiled switch
        {
            Spoiled.Expired => (now.AddHours(-2), now.AddHours(-1)),
            Spoiled.NotYetValid => (now.AddHours(1), now.AddHours(2)),
            _ => (now.AddMinutes(-1), now.AddHours(1)),
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = spoiled == Spoiled.Issuer ? "https://elsewhere.example" : issuer(),
            Audience = spoiled == Spoiled.Audience ? "another-application" : FakeProvider.ClientId,
            IssuedAt = from,
            NotBefore = from,
            Expires = until,
            Claims = claims,
            SigningCredentials = CredentialsFor(spoiled),
        });
    }

    public void Dispose()
    {
        key.Dispose();
        other.Dispose();
    }

    private SigningCredentials? CredentialsFor(Spoiled spoiled) => spoiled switch
    {
        Spoiled.NoSignature => null,
        Spoiled.OtherKey => new SigningCredentials(new RsaSecurityKey(other) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256),

        // Signed with what everybody knows: the published key, taken for a shared one.
        Spoiled.SharedKey => new SigningCredentials(new SymmetricSecurityKey(key.ExportRSAPublicKey()) { KeyId = "k1" }, SecurityAlgorithms.HmacSha256),
        _ => new SigningCredentials(new RsaSecurityKey(key) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256),
    };

    private static void Set(Dictionary<string, object> claims, string name, object? value)
    {
        if (value is not null)
        {
            claims[name] = value;
        }
    }
}
