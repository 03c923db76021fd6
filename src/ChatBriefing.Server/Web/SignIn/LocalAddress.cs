namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Where people are sent back to: only to pages of this server, whatever a link says.</summary>
internal static class LocalAddress
{
    private const int Longest = 2_000;

    /// <summary>The address when it is a path of this server, else <paramref name="otherwise"/>.</summary>
    public static string Of(string? address, string otherwise) =>
        address is { Length: > 0 and < Longest } && IsLocal(address) ? address : otherwise;

    /// <summary>
    /// One slash and no second, since browsers take "//" for the beginning of a host; only what may stand in an address,
    /// since they take a backslash for a slash and drop tabs and line ends.
    /// </summary>
    private static bool IsLocal(string address) =>
        address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal) && address.All(c => c is > ' ' and <= '~' and not ('\\' or '"' or '<' or '>'));
}
