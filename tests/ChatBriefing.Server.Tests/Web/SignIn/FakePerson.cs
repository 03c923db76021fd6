namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>Somebody who is known to the fake provider.</summary>
/// <param name="Subject">The id.</param>
/// <param name="Email">The address; null for none.</param>
/// <param name="IsVerified">What the provider says of the address; null for nothing.</param>
/// <param name="Groups">The groups.</param>
public sealed record FakePerson(string Subject, string? Email, bool? IsVerified, params string[] Groups)
{
    public static FakePerson Reader { get; } = new("u-ben", "ben@example.com", true, "staff");

    public static FakePerson Admin { get; } = new("u-ann", "Ann@Example.com", true, "staff");

    public static FakePerson AdminByGroup { get; } = new("u-cat", "cat@example.com", true, "Librarians");

    public static FakePerson AdminBySubject { get; } = new("svc-import", null, null);

    public static FakePerson Stranger { get; } = new("u-eve", "ann@elsewhere.example", true);

    public static FakePerson Pretender { get; } = new("u-mal", "ann@example.com", false);
}
