using System.Security.Claims;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Reads who is named as an admin. The three kinds of names are told apart, so that nobody becomes one by a group or an id that looks like another's address.</summary>
internal static class AdminNames
{
    private const string Subject = "subject:";
    private const string Group = "group:";

    /// <summary>Whether it names somebody.</summary>
    public static bool IsValid(string admin) =>
        admin.StartsWith(Subject, StringComparison.Ordinal) ? admin.Length > Subject.Length
        : admin.StartsWith(Group, StringComparison.Ordinal) ? admin.Length > Group.Length
        : admin.IndexOf('@', StringComparison.Ordinal) > 0;

    /// <summary>Whether it names this person.</summary>
    public static bool Means(string admin, ClaimsPrincipal person) =>
        admin.StartsWith(Subject, StringComparison.Ordinal) ? person.HasClaim(PersonClaims.Subject, admin[Subject.Length..])
        : admin.StartsWith(Group, StringComparison.Ordinal) ? person.HasClaim(PersonClaims.Group, admin[Group.Length..])
        : person.HasClaim(PersonClaims.Email, admin.Trim().ToLowerInvariant());
}
