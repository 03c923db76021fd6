namespace ChatBriefing.Library.Reading;

/// <summary>Recognises content that is not text, whatever the file's name says.</summary>
internal static class BinaryKind
{
    /// <summary>Control characters are counted in this many bytes; a binary file shows itself early.</summary>
    private const int Sample = 64 * 1024;

    private static readonly (byte[] Start, string What)[] Signatures =
    [
        ([.. "%PDF-"u8], "a PDF file"),
        ([.. "PK\x03\x04"u8], "a ZIP archive or an Office file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
        ([.. "{\\rtf"u8], "an RTF file"),
        ([.. "%!PS"u8], "a PostScript file"),
        ([0x89, .. "PNG"u8], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([.. "GIF87a"u8], "a GIF image"),
        ([.. "GIF89a"u8], "a GIF image"),
        ([.. "II*\0"u8], "a TIFF image"),
        ([.. "MM\0*"u8], "a TIFF image"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([.. "7z\u00BC"u8[..2], 0xBC, 0xAF], "a 7-Zip archive"),
        ([.. "Rar!\x1A"u8], "a RAR archive"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([.. "SQLite format 3\0"u8], "an SQLite database"),
        ([0xFF, 0xFE, 0, 0], "UTF-32 text"),
        ([0, 0, 0xFE, 0xFF], "UTF-32 text"),
    ];

    /// <summary>What the content looks like ("a PDF file"); null when it may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> content)
    {
        foreach (var (start, what) in Signatures)
        {
            if (content.StartsWith(start))
            {
                return what;
            }
        }

        return content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || IsText(content)
            ? null
            : "a binary file";
    }

    private static bool IsText(ReadOnlySpan<byte> content)
    {
        if (content.Contains((byte)0))
        {
            return false;
        }

        var sample = content[..Math.Min(content.Length, Sample)];
        var controls = 0;
        foreach (var b in sample)
        {
            controls += b < 0x20 && b is not ((>= (byte)'\t' and <= (byte)'\r') or 0x1B) ? 1 : 0;
        }

        return controls <= sample.Length / 10;
    }
}
