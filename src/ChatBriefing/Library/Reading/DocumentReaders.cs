using ChatBriefing.Library.Reading.Archives;

namespace ChatBriefing.Library.Reading;

/// <summary>Reads a file with the reader that its extension asks for; without an extension, by what its content looks like.</summary>
public sealed class DocumentReaders : IDocumentReader, IFileReader
{
    private readonly Dictionary<string, FileFormat> byExtension;

    /// <summary>Reads the given formats.</summary>
    public DocumentReaders(IEnumerable<FileFormat> formats) => byExtension = formats
        .SelectMany(format => format.Extensions, (format, extension) => (format, extension))
        .ToDictionary(pair => pair.extension, pair => pair.format, StringComparer.OrdinalIgnoreCase);

    /// <summary>The readers of all formats.</summary>
    public static DocumentReaders Of(TextDecoder decoder, ReadingOptions options)
    {
        // Feeds and mails name encodings of all the world.
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        DocumentReaders? all = null;
        all = new DocumentReaders(FileFormats.Using(decoder, options, file => all!.Read(file)));
        return all;
    }

    /// <summary>The extensions that can be read, each with its dot; without those that are read on request only.</summary>
    public IReadOnlyCollection<string> Extensions => [.. byExtension.Keys.Where(extension => extension != ZipReader.Extension)];

    /// <summary>The format that the file's name asks for; null when there is none.</summary>
    public FileFormat? FormatOf(SourceFile file)
    {
        var extension = Path.GetExtension(file.Name);
        return byExtension.GetValueOrDefault(extension.Length < 2 ? ContentKind.ExtensionOf(file.Content) : extension);
    }

    /// <summary>The document, or a refusal when the format is not known or the content is no good. Bad content never throws.</summary>
    public ReadOutcome Read(SourceFile file) => FormatOf(file) is { } format ? Read(format, file) : Unknown(file);

    /// <inheritdoc/>
    public Task<ReadOutcome> ReadAsync(SourceFile file, CancellationToken cancellationToken) => Task.FromResult(Read(file));

    private ReadRefusal Unknown(SourceFile file) =>
        new($"{file.Name} is a {Path.GetExtension(file.Name)} file, which cannot be read; save it as one of {string.Join(", ", Extensions)} and add that");

    /// <summary>Parsers have many ways to fail on what they did not expect, so every exception of one is taken as the file's fault.</summary>
    private static ReadOutcome Read(FileFormat format, SourceFile file)
    {
        try
        {
            return format.Reader.Read(file);
        }
        catch (RefusedContentException refused)
        {
            return new ReadRefusal($"{file.Name} {refused.Message}");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var reason = TitleLine.OneLine(fault.Message).TrimEnd('.');
            return new ReadRefusal(format.IsSafeInProcess
                ? $"{file.Name} cannot be read as {format.Name} ({reason}); save it as plain text (.txt) and add that"
                : $"{file.Name} is damaged and cannot be read as {format.Name} ({Short(reason)}); save it anew from the program that made it and add that");
        }
    }

    /// <summary>Messages of parsers may quote half a document.</summary>
    private static string Short(string reason) => reason.Length <= 120 ? reason : string.Concat(CleanText.Of(reason).AsSpan(0, 119), "…");
}
