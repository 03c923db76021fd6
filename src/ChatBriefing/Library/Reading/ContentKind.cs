namespace ChatBriefing.Library.Reading;

/// <summary>Tells what a file without an extension is, by its beginning.</summary>
internal static class ContentKind
{
    private const int Window = 1024;

    /// <summary>The extension that suits the content; ".txt" when nothing else does.</summary>
    public static string ExtensionOf(ReadOnlyMemory<byte> content)
    {
        var all = content.Span;
        var start = all[..Math.Min(all.Length, Window)].TrimStart("\u00EF\u00BB\u00BF \t\r\n"u8);
        return start.StartsWith("%PDF-"u8) ? ".pdf"
            : start.StartsWith("PK\x03\x04"u8) ? Office.OfficeKind.ExtensionOf(content)
            : StartsWith(start, "<!doctype html"u8) || StartsWith(start, "<html"u8) ? ".html"
            : start.IndexOf("<rss"u8) >= 0 || start.IndexOf("<feed"u8) >= 0 || start.IndexOf("<rdf:RDF"u8) >= 0 ? ".xml"
            : ".txt";
    }

    private static bool StartsWith(ReadOnlySpan<byte> content, ReadOnlySpan<byte> lower) =>
        content.Length >= lower.Length && System.Text.Ascii.EqualsIgnoreCase(content[..lower.Length], lower);
}
