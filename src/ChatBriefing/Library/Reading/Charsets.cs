using System.Text;
using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading;

/// <summary>The encoding that a page names in its own markup.</summary>
internal static partial class Charsets
{
    /// <summary>Where the HTML standard has a parser look for the name.</summary>
    private const int Prescan = 1024;

    /// <summary>The name in a page's meta element or XML declaration; null when there is none.</summary>
    public static string? DeclaredIn(ReadOnlySpan<byte> page)
    {
        var match = Declaration().Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, Prescan)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>
    /// A strict decoder; null for UTF-8 and for names that are not known. As browsers do, Latin-1 is read as windows-1252,
    /// and a UTF-16 that is named in plain bytes is taken as UTF-8, since it cannot be true.
    /// </summary>
    public static Encoding? Find(string? name)
    {
        var label = name?.ToLowerInvariant() switch
        {
            null or "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "utf-7" => null,
            "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" => "windows-1252",
            var other => other,
        };
        return label is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(label, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    [GeneratedRegex("""<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
