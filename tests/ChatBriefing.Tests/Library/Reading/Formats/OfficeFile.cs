using System.IO.Compression;
using System.Text;

namespace ChatBriefing.Tests.Library.Reading.Formats;

/// <summary>Makes Office files of their parts, good and bad.</summary>
internal sealed class OfficeFile
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, byte[] Content)> parts = [];

    /// <summary>A Word document with that body.</summary>
    public static OfficeFile Word(string body) => new OfficeFile()
        .Relate("", "officeDocument", "word/document.xml")
        .Part("word/document.xml", $"<w:document xmlns:w='urn:w' xmlns:r='{Relations}'><w:body>{body}</w:body></w:document>");

    /// <summary>A workbook with those sheets: name, state and rows.</summary>
    public static OfficeFile Workbook(params (string Name, string State, string Content)[] sheets)
    {
        var list = string.Concat(sheets.Select((sheet, at) => $"<sheet name='{sheet.Name}' sheetId='{at + 1}' state='{sheet.State}' r:id='r{at}'/>"));
        var file = new OfficeFile()
            .Relate("", "officeDocument", "xl/workbook.xml")
            .Part("xl/workbook.xml", $"<workbook xmlns='urn:x' xmlns:r='{Relations}'><sheets>{list}</sheets></workbook>")
            .Part("xl/styles.xml", "<styleSheet xmlns='urn:x'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/></cellXfs></styleSheet>")
            .Relate("xl/workbook.xml", [("styles", "styles", "styles.xml"), .. sheets.Select((_, at) => ($"r{at}", "worksheet", $"worksheets/sheet{at}.xml"))]);
        foreach (var (sheet, at) in sheets.Select((sheet, at) => (sheet, at)))
        {
            file.Part($"xl/worksheets/sheet{at}.xml", $"<worksheet xmlns='urn:x'>{sheet.Content}</worksheet>");
        }

        return file;
    }

    /// <summary>A presentation with those slides: whether each is shown, and its shapes.</summary>
    public static OfficeFile Slides(params (bool IsShown, string Shapes)[] slides)
    {
        var list = string.Concat(slides.Select((_, at) => $"<p:sldId id='{at + 256}' r:id='r{at}'/>"));
        var file = new OfficeFile()
            .Relate("", "officeDocument", "ppt/presentation.xml")
            .Part("ppt/presentation.xml", $"<p:presentation xmlns:p='urn:p' xmlns:r='{Relations}'><p:sldIdLst>{list}</p:sldIdLst></p:presentation>")
            .Relate("ppt/presentation.xml", [.. slides.Select((_, at) => ($"r{at}", "slide", $"slides/slide{at}.xml"))]);
        foreach (var (slide, at) in slides.Select((slide, at) => (slide, at)))
        {
            file.Part($"ppt/slides/slide{at}.xml", $"<p:sld xmlns:p='urn:p' xmlns:a='urn:a' show='{(slide.IsShown ? 1 : 0)}'><p:cSld><p:spTree>{slide.Shapes}</p:spTree></p:cSld></p:sld>");
        }

        return file;
    }

    /// <summary>A shape with paragraphs; the kind is that of its placeholder.</summary>
    public static string Shape(string kind, params string[] paragraphs) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id='1' name='x'/><p:nvPr>{(kind.Length > 0 ? $"<p:ph type='{kind}'/>" : "")}</p:nvPr></p:nvSpPr><p:txBody>{string.Concat(paragraphs.Select(words => $"<a:p><a:r><a:t>{words}</a:t></a:r></a:p>"))}</p:txBody></p:sp>";

    /// <summary>A paragraph of a Word document.</summary>
    public static string Paragraph(string words, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>";

    /// <summary>A row of a sheet whose cells hold their texts.</summary>
    public static string Row(int number, params string[] cells) =>
        $"<row r='{number}'>{string.Concat(cells.Select((text, at) => $"<c r='{(char)('A' + at)}{number}' t='inlineStr'><is><t>{text}</t></is></c>"))}</row>";

    /// <summary>Adds a part.</summary>
    public OfficeFile Part(string name, string content)
    {
        parts.Add((name, Encoding.UTF8.GetBytes(content)));
        return this;
    }

    /// <summary>Has a part refer to others: id, kind and target.</summary>
    public OfficeFile Relate(string part, params (string Id, string Kind, string Target)[] relations)
    {
        var slash = part.LastIndexOf('/') + 1;
        return Part($"{part[..slash]}_rels/{part[slash..]}.rels", $"<Relationships>{string.Concat(relations.Select(one => $"<Relationship Id='{one.Id}' Type='{Relations}/{one.Kind}' Target='{one.Target}'/>"))}</Relationships>");
    }

    /// <summary>Takes the part at that place out again.</summary>
    public OfficeFile Without(int at)
    {
        parts.RemoveAt(at);
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Bytes(CompressionLevel level = CompressionLevel.Fastest)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }

    private OfficeFile Relate(string part, string kind, string target) => Relate(part, [(kind, kind, target)]);
}
