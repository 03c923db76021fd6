using System.IO.Compression;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Tells Office files apart, and from what only has their name.</summary>
internal static class OfficeKind
{
    /// <summary>The stream in which a protected file keeps its content, as its directory names it.</summary>
    private static readonly byte[] Protected = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The extension that suits an archive: that of the Office file it is, or ".zip".</summary>
    public static string ExtensionOf(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            return archive.GetEntry("word/document.xml") is not null ? ".docx"
                : archive.GetEntry("ppt/presentation.xml") is not null ? ".pptx"
                : archive.GetEntry("xl/workbook.xml") is not null ? ".xlsx"
                : ".zip";
        }
        catch (InvalidDataException)
        {
            return ".zip";
        }
    }

    /// <summary>Objects to a file that is protected, of an old release or something else altogether.</summary>
    /// <exception cref="RefusedContentException">It is.</exception>
    public static void RefuseOthers(SourceFile file, string kind)
    {
        var content = file.Content.Span;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new RefusedContentException(content.IndexOf(Protected) >= 0
                ? "is protected by a password; save it without one and add it again"
                : "is an Office file of an old format; save it as .docx, .pptx or .xlsx and add that");
        }

        if (content.IsEmpty)
        {
            throw new RefusedContentException("is empty; add a file that has text");
        }

        if (!content.StartsWith("PK"u8))
        {
            throw new RefusedContentException($"looks like {BinaryKind.Of(content) ?? "plain text"}, not {kind}; give it the extension of what it is and add it again");
        }
    }

    /// <summary>What a file with that root element is.</summary>
    public static string NameOf(string root) => root switch
    {
        "document" => "a Word document",
        "presentation" => "a PowerPoint presentation",
        "workbook" => "an Excel workbook",
        _ => "an Office file of another kind",
    };
}
