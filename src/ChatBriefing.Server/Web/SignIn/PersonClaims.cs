using System.Security.Claims;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>What is kept of a person who signed in: the few claims that decide something, each under one name whatever the provider calls it.</summary>
internal static class PersonClaims
{
    /// <summary>The provider's id of the person.</summary>
    public const string Subject = "sub";

    /// <summary>The name that is shown.</summary>
    public const string Name = "name";

    /// <summary>The e-mail address, in lower case; only one that may be trusted.</summary>
    public const string Email = "email";

    /// <summary>A group.</summary>
    public const string Group = "group";

    /// <summary>Provider and application that the person signed in by: a session of another one does not count.</summary>
    public const string Door = "door";

    /// <summary>That the token for changes was shown: its fingerprint.</summary>
    public const string Token = "token";

    /// <summary>A person of more groups would not fit into a cookie.</summary>
    private const int MostGroups = 200;

    /// <summary>The person of a token that was checked.</summary>
    public static ClaimsPrincipal Of(ClaimsPrincipal token, SignInOptions options)
    {
        var subject = token.FindFirstValue("sub") ?? "";
        var email = EmailOf(token, options);
        var claims = new List<Claim> { new(Subject, subject), new(Door, DoorOf(options)), new(Name, token.FindFirstValue("name") ?? email ?? subject) };
        if (email is not null)
        {
            claims.Add(new Claim(Email, email));
        }

        claims.AddRange(token.FindAll(options.GroupsClaim).Select(group => group.Value).Distinct().Take(MostGroups).Select(group => new Claim(Group, group)));
        return PrincipalOf(claims);
    }

    /// <summary>Whoever showed the token for changes.</summary>
    public static ClaimsPrincipal OfToken(string fingerprint) => PrincipalOf([new Claim(Token, fingerprint)]);

    /// <summary>What a session must have been opened by.</summary>
    public static string DoorOf(SignInOptions options) => $"{options.Authority} {options.ClientId}";

    private static ClaimsPrincipal PrincipalOf(IEnumerable<Claim> claims) => new(new ClaimsIdentity(claims, "ChatBriefing", Name, null));

    /// <summary>An address that the provider did not verify may be anybody's.</summary>
    private static string? EmailOf(ClaimsPrincipal token, SignInOptions options)
    {
        var verified = token.FindFirstValue("email_verified");
        var counts = verified is null ? options.TrustEmail : bool.TryParse(verified, out var isVerified) && isVerified;
        return counts && token.FindFirstValue("email")?.Trim().ToLowerInvariant() is { Length: > 2 } email ? email : null;
    }
}
