using System.Globalization;
using System.Xml.Linq;
using ChatBriefing.Library.Reading.Tables;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Writes the blocks of a Word document.</summary>
/// <param name="builder">Where to.</param>
/// <param name="styles">Its styles.</param>
/// <param name="ground">What is painted behind its paragraphs.</param>
/// <param name="numbering">Its lists.</param>
/// <param name="addChunk">Adds a piece in another format.</param>
internal sealed class DocxBlocks(BlockTextBuilder builder, DocxStyles styles, DocxGround ground, DocxNumbering numbering, Action<XElement> addChunk)
{
    private const int Indent = 2;

    /// <summary>A cell with more text than this is a column of a page rather than a datum.</summary>
    private const int LongestCell = 500;

    /// <summary>The paragraph in the style of a title; null when there is none.</summary>
    public string? Title { get; private set; }

    /// <summary>Writes a paragraph, a table, or what a block holds.</summary>
    public void Write(XElement block)
    {
        switch (block.Name.LocalName)
        {
            case "p":
                WriteParagraph(block);
                break;
            case "tbl":
                WriteTable(block);
                break;
            case "altChunk":
                addChunk(block);
                break;
            case "sectPr" or "sdtPr" or "tblPr" or "tcPr" or "trPr":
                break;
            default:
                WriteAll(block);
                break;
        }
    }

    /// <summary>Writes all blocks in an element.</summary>
    public void WriteAll(XElement? parent)
    {
        foreach (var block in parent?.Elements() ?? [])
        {
            Write(block);
        }
    }

    private void WriteParagraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var text = TextIn(paragraph);
        var level = styles.HeadingLevel(properties);
        if (level > 0)
        {
            builder.AddHeading(level, text.Shown);
            Title ??= styles.IsTitle(properties) && text.Shown.Trim().Length > 0 ? text.Shown : null;
        }
        else
        {
            WriteItem(properties, text.Shown);
        }

        foreach (var (part, words) in text.Hidden)
        {
            builder.AddHidden(words, part);
        }

        foreach (var box in text.Boxes)
        {
            WriteAll(box);
        }
    }

    private void WriteItem(XElement? properties, string words)
    {
        var own = properties.Child("numPr");
        var list = own.Child("numId").Value("val") ?? styles.List(properties);
        var level = int.TryParse(own.Child("ilvl").Value("val"), CultureInfo.InvariantCulture, out var deep) ? deep : 0;
        var marker = list is null || string.IsNullOrWhiteSpace(words) ? "" : numbering.Next(list, level);
        if (marker.Length > 0)
        {
            builder.AddLine($"{marker} {words.Trim()}", level * Indent);
        }
        else
        {
            builder.AddParagraph(words);
        }
    }

    private void WriteTable(XElement table)
    {
        var rows = RowsOf(table).ToList();
        if (rows.TrueForAll(row => row.Count < 2) || table.Inner("tbl").Any() || rows.Exists(row => row.Exists(cell => TextOf(cell).Length > LongestCell)))
        {
            rows.ForEach(row => row.ForEach(WriteAll));
            return;
        }

        builder.EndRun();
        foreach (var line in TableText.Lines(GridOf(rows)))
        {
            builder.AddLine(line, 0);
        }

        builder.EndRun();
        foreach (var (part, words) in rows.SelectMany(row => row).SelectMany(cell => cell.Inner("p")).SelectMany(paragraph => TextIn(paragraph).Hidden))
        {
            builder.AddHidden(words, part);
        }
    }

    private static IEnumerable<List<XElement>> RowsOf(XElement table) => table.Elements()
        .SelectMany(element => element.Name.LocalName == "tr" ? [element] : element.Name.LocalName is "sdt" or "ins" ? element.Inner("tr") : [])
        .Select(row => row.Elements().SelectMany(element => element.Name.LocalName == "tc" ? [element] : element.Name.LocalName is "sdt" ? element.Inner("tc") : []).ToList());

    /// <summary>
    /// The texts by row and column. A cell over several columns is followed by empty ones, so that headers meet their columns;
    /// one over several rows stands in each, so that each row can be read alone.
    /// </summary>
    private List<IReadOnlyList<string>> GridOf(List<List<XElement>> rows)
    {
        var grid = new List<IReadOnlyList<string>>();
        foreach (var row in rows)
        {
            var line = new List<string>();
            foreach (var cell in row)
            {
                var above = grid.Count > 0 ? grid[^1].ElementAtOrDefault(line.Count) ?? "" : "";
                line.Add(cell.Child("tcPr").Child("vMerge") is { } merge && merge.Value("val") != "restart" ? above : TextOf(cell));
                line.AddRange(Enumerable.Repeat("", ColumnsOf(cell) - 1));
            }

            grid.Add(line);
        }

        return grid;
    }

    private static int ColumnsOf(XElement cell) =>
        int.TryParse(cell.Child("tcPr").Child("gridSpan").Value("val"), CultureInfo.InvariantCulture, out var span) && span is > 1 and < 100 ? span : 1;

    private string TextOf(XElement cell) =>
        TitleLine.OneLine(string.Join(" ", cell.Inner("p").Select(paragraph => TextIn(paragraph).Shown)));

    private DocxText TextIn(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        string? behind = null;
        return DocxText.Of(paragraph, run => styles.Look(properties, run).IsUnseen(() => behind ??= ground.Behind(paragraph)));
    }
}
