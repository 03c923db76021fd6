using System.Text;
using ChatBriefing.Library.Reading;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Tests.Library.Reading;

public sealed class TextDecoderTests
{
    public static TheoryData<string, byte[], string> Texts => new()
    {
        { "UTF-8", "naïve “quote” 中文 🎉"u8.ToArray(), "naïve “quote” 中文 🎉" },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. "é"u8], "é" },
        { "UTF-16 little endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("é 中")], "é 中" },
        { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("é 中")], "é 中" },
        { "Windows line ends", "a\r\nb\r\n"u8.ToArray(), "a\nb\n" },
        { "old Mac line ends", "a\rb\r\rc"u8.ToArray(), "a\nb\n\nc" },
        { "page breaks", "a\fb\u2029c"u8.ToArray(), "a\nb\nc" },
        { "control characters", "a\tb\u001b\u0007c but few of them"u8.ToArray(), "a\tbc but few of them" },
    };

    public static TheoryData<string, byte[], string> NotTexts => new()
    {
        { "Latin-1", [.. "caf"u8, 0xE9, (byte)' ', .. "au lait"u8], "a.txt is not UTF-8 text (byte 0xE9 at offset 3); save it as UTF-8 and add it again" },
        { "Latin-1 behind a mark", [0xEF, 0xBB, 0xBF, (byte)'x', 0xE9], "a.txt is not UTF-8 text (byte 0xE9 at offset 4); save it as UTF-8 and add it again" },
        { "a cut-off character", [(byte)'x', 0xE4, 0xB8], "a.txt is not UTF-8 text (byte 0xE4 at offset 1); save it as UTF-8 and add it again" },
        { "a lone surrogate", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "a.txt is not valid utf-16 text (near offset 4); save it as UTF-8 and add it again" },
        { "UTF-32", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "a.txt is UTF-32 text; save it as UTF-8 and add it again" },
        { "PDF", "%PDF-1.7 and so on"u8.ToArray(), "a.txt looks like a PDF file, not text; save its text as .txt, .md or .html and add that" },
        { "ZIP", "PK\u0003\u0004rest"u8.ToArray(), "a.txt looks like a ZIP archive or an Office file, not text; save its text as .txt, .md or .html and add that" },
        { "PNG", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], "a.txt looks like a PNG image, not text; save its text as .txt, .md or .html and add that" },
        { "NUL", "abc\0def"u8.ToArray(), "a.txt looks like a binary file, not text; save its text as .txt, .md or .html and add that" },
        { "control characters", "ab\u0001\u0002\u0003\u0004"u8.ToArray(), "a.txt looks like a binary file, not text; save its text as .txt, .md or .html and add that" },
        { "nothing", [], "a.txt has no text in it; add a file that has" },
        { "a mark alone", [0xEF, 0xBB, 0xBF], "a.txt has no text in it; add a file that has" },
        { "white space", " \r\n\t \u00A0"u8.ToArray(), "a.txt has no text in it; add a file that has" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Bytes_become_text(string what, byte[] content, string expected)
    {
        new TextDecoder(Read.Defaults).TryDecode(new SourceFile("a.txt", content), null, out var text, out _).ShouldBeTrue(what);
        text.ShouldBe(expected, what);
    }

    [Theory]
    [MemberData(nameof(NotTexts))]
    public void What_is_no_text_is_refused_with_the_mend(string what, byte[] content, string reason) =>
        Read.Refusal("a.txt", content).ShouldBe(reason, what);

    [Fact]
    public void Too_many_bytes_are_refused_by_name_of_the_limit() =>
        Refusal(new ReadingOptions { MaxBytes = 3 << 20 }, (3 << 20) + 1)
            .ShouldBe("a.txt is larger than 3 MB, the most that is read; split it into smaller files and add those");

    [Fact]
    public void Too_many_characters_are_refused_by_name_of_the_limit() =>
        Refusal(new ReadingOptions { MaxCharacters = 1500 }, 1501)
            .ShouldBe("a.txt has more than 1,500 characters, the most that is read; split it into smaller files and add those");

    [Theory]
    [InlineData("windows-1252", new byte[] { 0x93, 0xE9, 0x94 }, "“é”")]
    [InlineData("ISO-8859-1", new byte[] { 0x93, 0xE9, 0x94 }, "“é”")]
    [InlineData("windows-1251", new byte[] { 0xCC, 0xE8, 0xF0 }, "Мир")]
    [InlineData("shift_jis", new byte[] { 0x93, 0xFA }, "日")]
    [InlineData("utf-16", new byte[] { 0x41 }, "A")]
    [InlineData("nonsense", new byte[] { 0x41 }, "A")]
    public void A_charset_that_the_file_names_is_used(string charset, byte[] content, string expected)
    {
        new TextDecoder(Read.Defaults).TryDecode(new SourceFile("a.html", content), charset, out var text, out _).ShouldBeTrue();
        text.ShouldBe(expected);
    }

    private static string Refusal(ReadingOptions options, int length)
    {
        var content = new byte[length];
        content.AsSpan().Fill((byte)'x');
        new TextDecoder(Options.Create(options)).TryDecode(new SourceFile("a.txt", content), null, out _, out var refusal).ShouldBeFalse();
        return refusal.ShouldNotBeNull().Reason;
    }
}
