using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Library.Reading;

/// <summary>
/// Turns a file's bytes into text, strictly: UTF-8, or UTF-16 with a byte order mark. A byte that does not fit is
/// refused rather than replaced, because quotes are shown exactly as stored.
/// </summary>
public sealed class TextDecoder(IOptions<ReadingOptions> options)
{
    /// <summary>Decodes; false with the reason when the content is too large, binary, empty or in another encoding.</summary>
    /// <param name="file">The file to decode.</param>
    /// <param name="charset">Encoding that the file names for itself; used when it has no byte order mark. Null for UTF-8.</param>
    /// <param name="text">The text: lines end in "\n", no other control characters but tabs.</param>
    /// <param name="refusal">Why there is no text.</param>
    public bool TryDecode(
        SourceFile file,
        string? charset,
        [NotNullWhen(true)] out string? text,
        [NotNullWhen(false)] out ReadRefusal? refusal)
    {
        (text, refusal) = (null, Precheck(file));
        if (refusal is not null)
        {
            return false;
        }

        var bom = Bom(file.Content.Span);
        var encoding = bom ?? Charsets.Find(charset);
        if (!(encoding is null
            ? TryDecodeUtf8(file, out text, out refusal)
            : TryDecode(file, encoding, bom is null ? 0 : bom.Preamble.Length, out text, out refusal)))
        {
            return false;
        }

        text = CleanText.Of(text);
        refusal = Postcheck(file.Name, text);
        return refusal is null;
    }

    private ReadRefusal? Precheck(SourceFile file)
    {
        if (file.Content.Length > options.Value.MaxBytes)
        {
            return SizeLimit.TooManyBytes(file.Name, options.Value.MaxBytes);
        }

        return BinaryKind.Of(file.Content.Span) switch
        {
            null => null,
            "UTF-32 text" => new ReadRefusal($"{file.Name} is UTF-32 text; save it as UTF-8 and add it again"),
            var kind => new ReadRefusal($"{file.Name} looks like {kind}, not text; save its text as .txt, .md or .html and add that"),
        };
    }

    private ReadRefusal? Postcheck(string name, string text)
    {
        if (text.Length > options.Value.MaxCharacters)
        {
            return SizeLimit.TooManyCharacters(name, options.Value.MaxCharacters);
        }

        return string.IsNullOrWhiteSpace(text) ? Empty(name) : null;
    }

    /// <summary>The refusal of a file without a word in it.</summary>
    internal static ReadRefusal Empty(string name) => new($"{name} has no text in it; add a file that has");

    private static UnicodeEncoding? Bom(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };

    private static bool TryDecode(SourceFile file, Encoding encoding, int skip, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out ReadRefusal? refusal)
    {
        (text, refusal) = (null, null);
        try
        {
            text = encoding.GetString(file.Content.Span[skip..]);
            return true;
        }
        catch (DecoderFallbackException fault)
        {
            refusal = new ReadRefusal($"{file.Name} is not valid {encoding.WebName} text (near offset {skip + fault.Index}); save it as UTF-8 and add it again");
            return false;
        }
    }

    private static bool TryDecodeUtf8(SourceFile file, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out ReadRefusal? refusal)
    {
        (text, refusal) = (null, null);
        var content = file.Content.Span;
        var skip = content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var characters = new char[content.Length - skip];
        Utf8.ToUtf16(content[skip..], characters, out var read, out var written, replaceInvalidSequences: false);
        var bad = skip + read;
        if (bad < content.Length)
        {
            refusal = new ReadRefusal($"{file.Name} is not UTF-8 text (byte 0x{content[bad]:X2} at offset {bad}); save it as UTF-8 and add it again");
            return false;
        }

        text = new string(characters, 0, written);
        return true;
    }
}
