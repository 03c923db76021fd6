using System.Security.Claims;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>What a person at a page or a program at the API may do, and who they are as readers.</summary>
internal sealed class WebPerson(IOptions<SignInOptions> options, ChangeToken token)
{
    /// <summary>Whether they may change things: an admin, or without a provider whoever showed the token.</summary>
    public bool CanChange(ClaimsPrincipal person) => options.Value.IsOn
        ? IsKnown(person) && options.Value.Admins.Any(admin => AdminNames.Means(admin, person))
        : person.HasClaim(PersonClaims.Token, token.Fingerprint);

    /// <summary>Whether they signed in, with the provider that is set now and from a domain that is let in now.</summary>
    public bool IsKnown(ClaimsPrincipal person) =>
        options.Value.IsOn && person.HasClaim(PersonClaims.Door, PersonClaims.DoorOf(options.Value)) && IsLetIn(person);

    /// <summary>Whether a person whose token was checked is let in. Who is named as an admin by the id is, whatever the address: programs have none.</summary>
    public bool IsLetIn(ClaimsPrincipal person)
    {
        var domain = person.FindFirstValue(PersonClaims.Email)?.Split('@')[^1];
        return options.Value.AllowedDomains.Count == 0
            || options.Value.AllowedDomains.Contains(domain, StringComparer.OrdinalIgnoreCase)
            || options.Value.Admins.Any(admin => admin.StartsWith("subject:", StringComparison.Ordinal) && AdminNames.Means(admin, person));
    }

    /// <summary>The names by which collections are opened to them, the widest first.</summary>
    public Audience AudienceOf(ClaimsPrincipal person) => IsKnown(person)
        ? new Audience(
        [
            Audience.Anybody,
            ReaderName.SignedIn,
            .. person.FindAll(PersonClaims.Email).Select(email => ReaderName.OfWebPerson(email.Value)),
            .. person.FindAll(PersonClaims.Group).Select(group => ReaderName.OfWebGroup(group.Value)),
        ])
        : Audience.Everyone;

    /// <summary>
    /// Who they are in the audit: the reader of the e-mail address, else the provider's id, which is told apart so that it
    /// never looks like another's address.
    /// </summary>
    public static string NameOf(ClaimsPrincipal person) =>
        person.FindFirstValue(PersonClaims.Email) is { } email ? ReaderName.OfWebPerson(email)
        : person.FindFirstValue(PersonClaims.Subject) is { } subject ? $"web:subject:{subject}"
        : person.HasClaim(claim => claim.Type == PersonClaims.Token) ? "web (token)"
        : "web";
}
