namespace ChatBriefing.Library.Reading;

/// <summary>The formats that the library reads. A new one is one more line here.</summary>
public static class FileFormats
{
    /// <summary>All formats, their readers decoding with <paramref name="decoder"/>.</summary>
    public static IReadOnlyList<FileFormat> Using(TextDecoder decoder) =>
    [
        new("text", [".txt", ".text", ".log"], new PlainTextReader(decoder)),
        new("Markdown", [".md", ".markdown"], new MarkdownReader(decoder)),
        new("HTML", [".html", ".htm", ".xhtml"], new HtmlReader(decoder)),
    ];
}
