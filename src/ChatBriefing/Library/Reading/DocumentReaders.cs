namespace ChatBriefing.Library.Reading;

/// <summary>Reads a file with the reader that its extension asks for; without an extension, as HTML or text by its beginning.</summary>
public sealed class DocumentReaders(IEnumerable<FileFormat> formats) : IDocumentReader
{
    private readonly Dictionary<string, FileFormat> byExtension = formats
        .SelectMany(format => format.Extensions, (format, extension) => (format, extension))
        .ToDictionary(pair => pair.extension, pair => pair.format, StringComparer.OrdinalIgnoreCase);

    /// <summary>The extensions that can be read, each with its dot.</summary>
    public IReadOnlyCollection<string> Extensions => byExtension.Keys;

    /// <summary>The document, or a refusal when the format is not known or the content is no good. Bad content never throws.</summary>
    public ReadOutcome Read(SourceFile file)
    {
        var extension = Path.GetExtension(file.Name);
        if (extension.Length < 2)
        {
            extension = BeginsAsHtml(file.Content.Span) ? ".html" : ".txt";
        }

        return byExtension.TryGetValue(extension, out var format)
            ? Read(format, file)
            : new ReadRefusal($"{file.Name} is a {extension} file, which cannot be read; save it as one of {string.Join(", ", Extensions)} and add that");
    }

    /// <summary>Parsers have many ways to fail on what they did not expect, so every exception of one is taken as the file's fault.</summary>
    private static ReadOutcome Read(FileFormat format, SourceFile file)
    {
        try
        {
            return format.Reader.Read(file);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var reason = TitleLine.OneLine(fault.Message);
            return new ReadRefusal($"{file.Name} cannot be read as {format.Name} ({reason}); save it as plain text (.txt) and add that");
        }
    }

    private static bool BeginsAsHtml(ReadOnlySpan<byte> content)
    {
        var start = content[..Math.Min(content.Length, 64)].TrimStart("\u00EF\u00BB\u00BF \t\r\n"u8);
        return StartsWith(start, "<!doctype html"u8) || StartsWith(start, "<html"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> content, ReadOnlySpan<byte> lower) =>
        content.Length >= lower.Length && System.Text.Ascii.EqualsIgnoreCase(content[..lower.Length], lower);
}
