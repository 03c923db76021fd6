using System.IO.Compression;
using System.Text;
using ChatBriefing.Library.Reading;
using Microsoft.Extensions.Options;
using static ChatBriefing.Tests.Library.Reading.Formats.OfficeFile;

namespace ChatBriefing.Tests.Library.Reading.Formats;

/// <summary>Files built to cost a reader its time or memory: each is refused for a plain reason, soon.</summary>
public sealed class CostlyFileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_document_that_unpacks_to_a_thousand_times_its_size() =>
        Told("a.docx", Word(new string(' ', 64 << 20)).Bytes(CompressionLevel.SmallestSize)).ShouldStartWith("a.docx unpacks to more than 100 times its size");

    [Fact]
    public void A_document_that_unpacks_to_more_than_the_limit() =>
        Told("a.docx", Word(Noise(3 << 20)).Bytes(), new ReadingOptions { MaxInflatedBytes = 2 << 20 }).ShouldStartWith("a.docx unpacks to more than 2 MB");

    [Fact]
    public void A_document_that_lies_about_its_sizes()
    {
        var bytes = Word(new string(' ', 64 << 20)).Bytes(CompressionLevel.SmallestSize);
        var name = "word/document.xml"u8.ToArray();
        var central = bytes.AsSpan().LastIndexOf(name) - 46;
        BitConverter.TryWriteBytes(bytes.AsSpan(central + 24), 100);

        Told("a.docx", bytes).ShouldStartWith("a.docx ");
    }

    [Fact]
    public void A_document_of_too_many_parts()
    {
        var file = Word(Paragraph("x"));
        for (var part = 0; part < 2_000; part++)
        {
            file.Part($"word/{part}.xml", "<x/>");
        }

        Told("a.docx", file.Bytes()).ShouldStartWith("a.docx has more than 2,000 parts");
    }

    [Fact]
    public void A_document_that_holds_a_part_twice() =>
        Told("a.xlsx", Workbook(("A", "visible", "<sheetData/>")).Part("xl/workbook.xml", "<workbook/>").Bytes()).ShouldStartWith("a.xlsx holds one of its parts twice");

    [Fact]
    public void A_billion_laughs() =>
        Told("a.docx", new OfficeFile()
            .Relate("", ("a", "officeDocument", "word/document.xml"))
            .Part("word/document.xml", "<!DOCTYPE d [<!ENTITY a 'ha'>" + string.Concat(Enumerable.Range(0, 30).Select(n => $"<!ENTITY {(char)('b' + (n % 20))}{n} '&a;&a;&a;&a;'>")) + "]><document><body>&a;</body></document>")
            .Bytes()).ShouldContain("DTD is prohibited");

    [Fact]
    public void A_quadratic_blow_up() =>
        Told("a.xml", Encoding.UTF8.GetBytes($"<!DOCTYPE rss [<!ENTITY a '{new string('a', 100_000)}'>]><rss><channel><title>{string.Concat(Enumerable.Repeat("&a;", 100_000))}</title></channel></rss>")).ShouldContain("DTD is prohibited");

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.xml")]
    public void Markup_that_nests_without_end(string name)
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        var content = name == "a.xml" ? Encoding.UTF8.GetBytes($"<rss>{deep}</rss>") : Word(deep).Bytes();

        Told(name, content).ShouldStartWith($"{name} nests its markup more than 64 deep");
    }

    [Fact]
    public void A_sheet_that_claims_to_be_as_large_as_sheets_can_be()
    {
        var sheet = "<dimension ref='A1:XFD1048576'/><sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row><row r='2147483647'><c r='ZZZZZZZZ9'><v>2</v></c></row></sheetData><mergeCells>"
            + string.Concat(Enumerable.Range(1, 50_000).Select(n => $"<mergeCell ref='A{n}:XFD{n}'/>")) + "</mergeCells>";

        Within(() => Read.Outcome("a.xlsx", Workbook(("A", "visible", sheet)).Bytes())).ShouldBeOfType<ReadDocument>().Text.ShouldBe("Sheet A\n\n1");
    }

    [Fact]
    public void Archives_in_archives()
    {
        var inner = Encoding.UTF8.GetBytes("The core.");
        for (var depth = 0; depth < 100; depth++)
        {
            inner = Zip($"{depth}.zip", inner);
        }

        var set = Within(() => Read.Readers.Read(new SourceFile("a.zip", inner) { Unpack = true })).ShouldBeOfType<ReadSet>();
        set.Entries.ShouldHaveSingleItem().Outcome.ShouldBeOfType<ReadRefusal>().Reason.ShouldContain("is a ZIP archive");
    }

    [Fact]
    public void Documents_of_an_archive_share_one_budget()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var n = 0; n < 4; n++)
            {
                using var entry = archive.CreateEntry($"{n}.docx").Open();
                entry.Write(Word(Noise(1 << 20)).Bytes());
            }
        }

        var options = new ReadingOptions { MaxInflatedBytes = 4 << 20 };
        var outcome = Readers(options).Read(new SourceFile("a.zip", memory.ToArray()) { Unpack = true });
        outcome.ShouldBeOfType<ReadSet>().Entries.Count(entry => entry.Outcome is ReadRefusal refusal && refusal.Reason.Contains("unpacks to more than 4 MB", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void A_text_of_more_characters_than_are_read() =>
        Told("a.docx", Word(string.Concat(Enumerable.Repeat(Paragraph("some words"), 200))).Bytes(), new ReadingOptions { MaxCharacters = 1_000 })
            .ShouldBe("a.docx has more than 1,000 characters, the most that is read; split it into smaller files and add those");

    private static string Told(string name, byte[] content, ReadingOptions? options = null) =>
        Within(() => Readers(options ?? new ReadingOptions()).Read(new SourceFile(name, content))).ShouldBeOfType<ReadRefusal>().Reason;

    private static DocumentReaders Readers(ReadingOptions options) => DocumentReaders.Of(new TextDecoder(Options.Create(options)), options);

    private static T Within<T>(Func<T> read)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var outcome = read();
        System.Diagnostics.Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Patience);
        return outcome;
    }

    private static byte[] Zip(string name, byte[] content)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(content);
        }

        return memory.ToArray();
    }

    /// <summary>Text that does not pack well.</summary>
    private static string Noise(int length)
    {
        var random = new Random(7);
        return string.Create(length, random, (span, source) =>
        {
            foreach (ref var c in span)
            {
                c = (char)('a' + source.Next(26));
            }
        });
    }
}
