using ChatBriefing.Library.Reading.Archives;
using ChatBriefing.Library.Reading.Feeds;
using ChatBriefing.Library.Reading.Mail;
using ChatBriefing.Library.Reading.Office;
using ChatBriefing.Library.Reading.Pdf;
using ChatBriefing.Library.Reading.Tables;

namespace ChatBriefing.Library.Reading;

/// <summary>The formats that the library reads. A new one is one more line here.</summary>
public static class FileFormats
{
    /// <summary>Pages and notes stay far below; a parser of markup takes some hundred times a file's size in memory, and its time may grow faster.</summary>
    private const long MostMarkup = 1L << 20;

    /// <summary>All formats.</summary>
    /// <param name="decoder">Decodes those that are text.</param>
    /// <param name="options">The limits that they keep.</param>
    /// <param name="readInner">Reads a file within a file, such as an attachment.</param>
    public static IReadOnlyList<FileFormat> Using(TextDecoder decoder, ReadingOptions options, Func<SourceFile, ReadOutcome> readInner) =>
    [
        new("text", [".txt", ".text", ".log"], new PlainTextReader(decoder)) { IsSafeInProcess = true },
        new("Markdown", [".md", ".markdown"], new MarkdownReader(decoder)) { IsSafeInProcess = true, MostInProcess = MostMarkup },
        new("HTML", [".html", ".htm", ".xhtml"], new HtmlReader(decoder)) { IsSafeInProcess = true, MostInProcess = MostMarkup },
        new("PDF", [".pdf"], new PdfReader(options, readInner)),
        new("a Word document", [".docx", ".docm", ".dotx"], new DocxReader(options, readInner)),
        new("a PowerPoint presentation", [".pptx", ".pptm", ".ppsx"], new PptxReader(options)),
        new("an Excel workbook", [".xlsx", ".xlsm"], new XlsxReader(options)),
        new("a table (CSV)", [".csv", ".tsv"], new CsvReader(decoder)),
        new("an e-mail", [".eml"], new MailReader(options, readInner)),
        new("a feed", [".rss", ".atom", ".rdf", ".xml"], new FeedReader(options)),
        new("a ZIP archive", [ZipReader.Extension], new ZipReader(options, readInner)),
    ];
}
