namespace ChatBriefing.Library.Fetching;

/// <summary>Names that no public page has, so that nobody need be asked what they lead to.</summary>
internal static class HostName
{
    /// <summary>Ends of names that only mean something inside a network (RFC 6761, 6762, 7686, 8375, 9476 and common habit).</summary>
    private static readonly string[] InnerEnds =
    [
        "localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan", "home.arpa", "test", "example",
        "invalid", "onion", "alt",
    ];

    /// <summary>Services that tell a machine its own secrets, under names of public domains.</summary>
    private static readonly string[] Metadata = ["metadata.packet.net", "metadata.platformequinix.com"];

    /// <summary>Why the name is not fetched; null when it may be looked up.</summary>
    public static string? Objection(string name)
    {
        var labels = name.ToLowerInvariant().TrimEnd('.').Split('.');
        var whole = string.Join('.', labels);
        if (labels.Any(label => label.Length is 0 or > 63 || !label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')))
        {
            return "its host is not a well-formed name; copy it again from the browser";
        }

        // A name that ends in a number is an address in some spelling; one that begins with an address is made to lead to it.
        if (IsNumber(labels[^1]) || (labels.Length > 4 && labels.Take(4).All(label => byte.TryParse(label, out _))))
        {
            return "its host is a number written in an odd way; write it as a name";
        }

        return labels.Length == 1 || Metadata.Contains(whole) || InnerEnds.Any(end => whole.EndsWith("." + end, StringComparison.Ordinal))
            ? "its host is a name of an inner network, and those are not fetched; download it and add the file"
            : null;
    }

    private static bool IsNumber(string label) =>
        label.All(char.IsAsciiDigit) || (label.StartsWith("0x", StringComparison.Ordinal) && label[2..].All(char.IsAsciiHexDigit));
}
