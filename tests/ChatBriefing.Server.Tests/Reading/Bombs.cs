using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ChatBriefing.Server.Tests.Reading;

/// <summary>Files built to do harm, each small for what it asks of a reader.</summary>
internal static class Bombs
{
    private const string Laughs = "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'><!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;'>]>";
    private const string External = "<!DOCTYPE d SYSTEM 'http://127.0.0.1:9/x.dtd'>";

    /// <summary>The files by name.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["laughs.docx"] = () => Office("word/document.xml", $"{Laughs}<document><body><p><r><t>&g;</t></r></p></body></document>"),
        ["laughs.xlsx"] = () => Office("xl/workbook.xml", $"{Laughs}<workbook><sheets>&g;</sheets></workbook>"),
        ["laughs.pptx"] = () => Office("ppt/presentation.xml", $"{Laughs}<presentation>&g;</presentation>"),
        ["laughs.rss"] = () => Utf8($"{Laughs}<rss><channel><title>&g;</title></channel></rss>"),
        ["laughs.atom"] = () => Utf8($"{Laughs}<feed><title>&g;</title></feed>"),
        ["laughs.html"] = () => Utf8($"<p>words</p><svg>{Laughs}<text>&g;</text></svg>"),
        ["external.docx"] = () => Office("word/document.xml", $"{External}<document><body/></document>"),
        ["external.rss"] = () => Utf8($"{External}<rss><channel><title>x</title></channel></rss>"),
        ["overlap.zip"] = () => OverlapZip.Of(200, 8 << 20),
        ["overlap.docx"] = () => OverlapZip.Of(200, 8 << 20),
        ["nested.eml"] = () => Utf8(Nested(10_000)),
        ["parts.eml"] = () => Utf8(Parts(10_000)),
        ["rfc822.eml"] = () => Utf8(string.Concat(Enumerable.Repeat("From: a@b.example\nSubject: x\nContent-Type: message/rfc822\n\n", 10_000)) + "words"),
        ["headers.eml"] = () => Utf8("From: a@b.example\n" + string.Concat(Enumerable.Repeat("X-A: b\n", 1_000_000)) + "\nwords"),
        ["deep.json"] = () => Utf8(new string('[', 1_000_000)),
        ["deep.rtf"] = () => Utf8(@"{\rtf1" + new string('{', 1_000_000)),
        ["deep.html"] = () => Utf8("<p>" + string.Concat(Enumerable.Repeat("<div>", 4_900)) + "words"),
        ["quotes.md"] = () => Utf8(new string('>', 100_000) + " words"),
        ["brackets.md"] = () => Utf8(new string('[', 100_000) + "words" + new string(']', 100_000)),
        ["stars.md"] = () => Utf8(string.Concat(Enumerable.Repeat("*a **b ", 30_000))),
        ["lists.md"] = () => Utf8(string.Concat(Enumerable.Range(0, 1_000).Select(n => new string(' ', n * 2) + "- a\n"))),
        ["quotes.csv"] = () => Utf8(string.Concat(Enumerable.Repeat("\"a\"\"", 500_000))),
        ["wide.csv"] = () => Utf8(string.Concat(Enumerable.Repeat("a,", 2_000_000))),
        ["xref-ring.pdf"] = () => Utf8("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 2/Prev 52>>\nstartxref\n52\n%%EOF"),
        ["pages-ring.pdf"] = () => EvilPdf.Of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
        ["references-ring.pdf"] = () => EvilPdf.Of("<</Type/Catalog/Pages 2 0 R>>", "3 0 R", "4 0 R", "2 0 R"),
        ["forms-ring.pdf"] = () => EvilPdf.Of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources 6 0 R>>", "<</Length 5>>stream\n/F Do\nendstream", "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 6 0 R/Length 11>>stream\n/F Do /F Do\nendstream", "<</XObject<</F 5 0 R>>>>"),
        ["arrays.pdf"] = () => EvilPdf.Of("<</Type/Catalog/Pages 2 0 R/X " + new string('[', 100_000) + ">>", "<</Type/Pages/Kids[]/Count 0>>"),
        ["count.pdf"] = () => EvilPdf.Of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>"),
        ["many-pages.pdf"] = () => EvilPdf.Of("<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Kids[{string.Concat(Enumerable.Repeat("3 0 R ", 20_000))}]/Count 20000>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>"),
        ["flate.pdf"] = () => EvilPdf.WithStream(Deflated(1 << 30)),
        ["flate-twice.pdf"] = () => EvilPdf.WithStream(Deflate(Deflated(1 << 30)), "[/FlateDecode/FlateDecode]"),
        ["self.pdf"] = () => EvilPdf.FunctionOfItself(),
    };

    /// <summary>What some of them must be refused for.</summary>
    public static IReadOnlyDictionary<string, string> Refused { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["laughs.docx"] = "DTD is prohibited", ["laughs.xlsx"] = "DTD is prohibited", ["laughs.pptx"] = "DTD is prohibited", ["laughs.rss"] = "DTD is prohibited", ["laughs.atom"] = "DTD is prohibited",
        ["external.docx"] = "DTD is prohibited", ["external.rss"] = "DTD is prohibited",
        ["overlap.zip"] = "unpacks to more than", ["overlap.docx"] = "unpacks to more than",
        ["parts.eml"] = "has more than 2,000 parts", ["deep.json"] = "is a .json file, which cannot be read", ["deep.rtf"] = "is a .rtf file, which cannot be read",
        ["self.pdf"] = "ends the program that reads",
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Office(string part, string content)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "_rels/.rels", $"<Relationships><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='{part}'/></Relationships>");
            Write(archive, part, content);
        }

        return memory.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(content);
    }

    private static string Nested(int depth)
    {
        var mail = new StringBuilder("From: a@b.example\nSubject: x\n");
        for (var level = 0; level < depth; level++)
        {
            mail.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n");
        }

        return mail.Append("Content-Type: text/plain\n\nwords\n").ToString();
    }

    private static string Parts(int count) =>
        "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nwords\n"
        + string.Concat(Enumerable.Range(0, count).Select(n => $"--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename={n}.txt\n\nx\n")) + "--b--\n";

    private static byte[] Deflated(int zeros)
    {
        using var memory = new MemoryStream();
        using (var packer = new ZLibStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)' ');
            for (var left = zeros; left > 0; left -= block.Length)
            {
                packer.Write(block);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Deflate(byte[] content)
    {
        using var memory = new MemoryStream();
        using (var packer = new ZLibStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            packer.Write(content);
        }

        return memory.ToArray();
    }
}
