using System.Diagnostics.CodeAnalysis;

namespace ChatBriefing.Library.Fetching;

/// <summary>
/// Reads an address that someone gave, and refuses every spelling that two programs could understand in two ways.
/// What its host leads to is checked later, when the connection is made.
/// </summary>
public static class FetchAddress
{
    private const int MaxLength = 2048;

    /// <summary>Whether the text says that it is an address, and not a path.</summary>
    public static bool IsOne(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address without its fragment; false with the reason when it is not fit to be fetched.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Uri? address, [NotNullWhen(false)] out string? objection)
    {
        address = null;
        objection = Objection(text, out var read);
        if (objection is null)
        {
            address = new UriBuilder(read!) { Fragment = "" }.Uri;
        }

        return address is not null;
    }

    private static string? Objection(string text, out Uri? read)
    {
        read = null;
        if (text.Length > MaxLength)
        {
            return $"the address is longer than {MaxLength} characters; give a shorter one";
        }

        if (!IsOne(text))
        {
            return "only addresses that begin with http:// or https:// are fetched; download it and add the file";
        }

        if (text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\\') || !Uri.TryCreate(text, UriKind.Absolute, out read))
        {
            return "it is not a well-formed address; copy it again from the browser";
        }

        var authority = Authority(text);
        if (authority.Contains('@') || read.UserInfo.Length > 0)
        {
            return "it has a name or password before the host, and those are not sent; leave them out";
        }

        return authority.Contains('%') ? "its host is written in an odd way; copy it again from the browser" : HostObjection(read, authority);
    }

    private static string? HostObjection(Uri address, string authority)
    {
        if (address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
        {
            // "0x7f.1" and "127.0.0.1" are the same to some programs and not to others.
            return authority.StartsWith(address.Host, StringComparison.OrdinalIgnoreCase)
                ? null
                : "its host is a number written in an odd way; write it as a name";
        }

        return address.HostNameType == UriHostNameType.Dns ? HostName.Objection(address.IdnHost) : "it names no host; copy it again from the browser";
    }

    private static string Authority(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = text.IndexOfAny(['/', '?', '#'], start);
        return end < 0 ? text[start..] : text[start..end];
    }
}
