namespace ChatBriefing.Library.Collections;

/// <summary>
/// Names of readers, as collections keep them and audiences bear them: "everyone"; "slack:T1" for all members of a
/// workspace; "slack:T1:channel:C1", "slack:T1:group:S1" and "slack:T1:person:U1"; the same with "teams" and a tenant;
/// "web" for all who signed in, "web:person:EMAIL" and "web:group:NAME". Names are compared letter by letter, so every
/// one is made here, which settles upper and lower case.
/// </summary>
public static class ReaderName
{
    /// <summary>The reader that everybody is.</summary>
    public const string Everyone = "everyone";

    /// <summary>All who signed in on the web.</summary>
    public const string SignedIn = "web";

    /// <summary>Most characters of a name.</summary>
    public const int MaxLength = 300;

    private const string Web = "web";
    private const string Slack = "slack";
    private const string Teams = "teams";
    private const string Channel = "channel";
    private const string Group = "group";
    private const string Person = "person";

    /// <summary>All members of a workspace or tenant, without its guests.</summary>
    public static string OfTenant(string platform, string tenant) => $"{platform}:{Settled(platform, tenant)}";

    /// <summary>All who are in a channel or chat.</summary>
    public static string OfChannel(string platform, string tenant, string channel) => Named(platform, tenant, Channel, channel);

    /// <summary>All members of a group of people.</summary>
    public static string OfGroup(string platform, string tenant, string group) => Named(platform, tenant, Group, group);

    /// <summary>One person.</summary>
    public static string OfPerson(string platform, string tenant, string person) => Named(platform, tenant, Person, person);

    /// <summary>One person who signed in on the web.</summary>
    public static string OfWebPerson(string email) => $"{Web}:{Person}:{Settled(Web, email)}";

    /// <summary>A group of people who sign in on the web, as their sign-in service names it.</summary>
    public static string OfWebGroup(string group) => $"{Web}:{Group}:{Settled(Web, group)}";

    /// <summary>Whether the name is that of a group of people of the platform.</summary>
    public static bool IsGroupOf(string platform, string name) => name.Split(':', 4) is [var of, _, Group, _] && of == platform;

    /// <summary>The name as it is kept; null when <paramref name="text"/> names no reader.</summary>
    public static string? Read(string text)
    {
        var name = text.Trim();
        return name.Length is 0 or > MaxLength || name.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter)) ? null : Parts(name);
    }

    /// <summary>One line for whoever wrote what names no reader.</summary>
    public static string Advice(string text)
    {
        var shown = new string([.. text.Where(letter => !char.IsControl(letter)).Take(60)]);
        return $"\"{shown}\" names no reader; write everyone, slack:TEAM, slack:TEAM:channel:ID, slack:TEAM:group:ID, slack:TEAM:person:ID, the same with teams:TENANT, web, web:person:EMAIL or web:group:NAME";
    }

    private static string? Parts(string name)
    {
        // Ids of Teams hold colons themselves, so only the first ones part the name.
        var platform = name.Split(':', 2)[0].ToLowerInvariant();
        return (platform, name.Split(':', platform == Web ? 3 : 4)) switch
        {
            (Everyone, [_]) => Everyone,
            (Web, [_]) => SignedIn,
            (Web, [_, var kind, { Length: > 0 } id]) when IsKind(kind, Person) && id.Contains('@') => OfWebPerson(id),
            (Web, [_, var kind, { Length: > 0 } id]) when IsKind(kind, Group) => OfWebGroup(id),
            (Slack or Teams, [_, { Length: > 0 } tenant]) when IsId(platform, tenant) => OfTenant(platform, tenant),
            (Slack or Teams, [_, { Length: > 0 } tenant, var kind, { Length: > 0 } id]) when IsId(platform, tenant) && IsId(platform, id) && IsKind(kind, Channel, Group, Person) =>
                Named(platform, tenant, kind.ToLowerInvariant(), id),
            _ => null,
        };
    }

    private static string Named(string platform, string tenant, string kind, string id) => $"{platform}:{Settled(platform, tenant)}:{kind}:{Settled(platform, id)}";

    /// <summary>Slack's ids are upper case, the directory's ids and addresses of people lower; Teams' ids of rooms stay as they are.</summary>
    private static string Settled(string platform, string id) => platform switch
    {
        Slack => id.ToUpperInvariant(),
        Web => id.ToLowerInvariant(),
        _ => Guid.TryParse(id, out _) ? id.ToLowerInvariant() : id,
    };

    private static bool IsId(string platform, string id) => platform != Slack || id.All(char.IsAsciiLetterOrDigit);

    private static bool IsKind(string kind, params ReadOnlySpan<string> kinds)
    {
        foreach (var known in kinds)
        {
            if (kind.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
