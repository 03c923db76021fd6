using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using Markdig;
using MimeKit;
using SmartReader;
using UglyToad.PdfPig;

namespace ChatBriefing.Benchmarks.Reading;

/// <summary>Takes the text out of a file with nothing but the library of its format: what reading costs at least.</summary>
internal static class BareLibrary
{
    /// <summary>The reading of that extension; null when there is no library to measure against.</summary>
    public static Func<byte[], int>? For(string extension) => extension switch
    {
        ".pdf" => ReadPdf,
        ".docx" or ".docm" => ReadWord,
        ".pptx" => ReadSlides,
        ".xlsx" => ReadSheets,
        ".eml" => ReadMail,
        ".html" or ".htm" => ReadPage,
        ".md" => ReadMarkdown,
        _ => null,
    };

    private static int ReadPdf(byte[] content)
    {
        using var document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        return document.GetPages().Sum(page => page.Text.Length);
    }

    private static int ReadWord(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return document.MainDocumentPart?.Document?.InnerText.Length ?? 0;
    }

    private static int ReadMail(byte[] content)
    {
        using var message = MimeMessage.Load(new MemoryStream(content));
        return message.BodyParts.OfType<TextPart>().Sum(part => part.Text.Length);
    }

    /// <summary>The article without menus, as the library for that finds it.</summary>
    private static int ReadPage(byte[] content) => new Reader("https://page.invalid/", new HtmlParser().ParseDocument(new MemoryStream(content))).GetArticle().TextContent?.Length ?? 0;

    private static int ReadMarkdown(byte[] content) => Markdown.ToPlainText(Encoding.UTF8.GetString(content)).Length;

    private static int ReadSlides(byte[] content)
    {
        using var document = PresentationDocument.Open(new MemoryStream(content), isEditable: false);
        return document.PresentationPart?.SlideParts.Sum(slide => slide.Slide?.InnerText.Length ?? 0) ?? 0;
    }

    private static int ReadSheets(byte[] content)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        var text = new StringBuilder(document.WorkbookPart?.SharedStringTablePart?.SharedStringTable?.InnerText);
        foreach (var sheet in document.WorkbookPart?.WorksheetParts ?? [])
        {
            text.Append(sheet.Worksheet?.InnerText);
        }

        return text.Length;
    }
}
