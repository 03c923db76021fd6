using ChatBriefing.Library.Reading.Archives;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>Reads PDF files page by page, in the order in which a person reads columns; with the files that are attached. Scripts are ignored.</summary>
public sealed class PdfReader(ReadingOptions options, Func<SourceFile, ReadOutcome> readInner) : IDocumentReader
{
    private const int Window = 1024;

    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        RefuseOthers(file);
        var faults = new PdfFaults();
        using var document = Open(file, faults);
        var builder = new BlockTextBuilder(options.MaxCharacters);
        var pages = new PdfPages(builder, faults).Write(document);
        var attachments = new InnerFiles(builder, options, readInner, file);
        if (document.Advanced.TryGetEmbeddedFiles(out var files))
        {
            foreach (var embedded in files)
            {
                attachments.Write(embedded.Name, embedded.Memory);
            }
        }

        if (builder.Blocks.Count == 0)
        {
            throw new RefusedContentException(pages.HasPictures
                ? "is scanned: its pages are pictures without text; run text recognition (OCR) on it and add the result"
                : "has no text in it; add a file that has");
        }

        var facts = document.Information;
        var date = facts.GetModifiedDateTimeOffset() ?? facts.GetCreatedDateTimeOffset();
        var language = document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out StringToken lang) ? lang.Data : null;
        return Finished.Document(file, builder, DeclaredTitle.Of(facts.Title) ?? pages.Title ?? TitleLine.OfFile(file.Name), date is { } moment ? DateOnly.FromDateTime(moment.Date) : null)
            .With(facts.Author, language, [.. pages.Notes, .. attachments.Notes], document.NumberOfPages);
    }

    private static PdfDocument Open(SourceFile file, PdfFaults faults)
    {
        try
        {
            return PdfDocument.Open(file.Content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, Logger = faults });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new RefusedContentException("is protected by a password; save it without one and add it again");
        }
    }

    private static void RefuseOthers(SourceFile file)
    {
        var content = file.Content.Span;
        if (content.IsEmpty)
        {
            throw new RefusedContentException("is empty; add a file that has text");
        }

        if (content[..Math.Min(content.Length, Window)].IndexOf("%PDF"u8) >= 0)
        {
            return;
        }

        var kind = BinaryKind.Of(content) ?? "plain text";
        throw new RefusedContentException(kind == "a binary file"
            ? "is damaged and cannot be read as PDF (its beginning is missing); save it anew from the program that made it and add that"
            : $"looks like {kind}, not a PDF file; give it the extension of what it is and add it again");
    }
}
