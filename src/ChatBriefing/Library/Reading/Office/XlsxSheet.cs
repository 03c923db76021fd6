using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ChatBriefing.Library.Reading.Tables;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Writes one sheet, row by row as it is read, so that a sheet of a million rows is never in memory.</summary>
internal sealed class XlsxSheet(OfficePackage package, BlockTextBuilder builder, XlsxCells cells, XlsxLooks looks)
{
    private readonly List<(int From, int To)> hiddenColumns = [];
    private readonly List<XlsxRange> painted = [];
    private string[] headers = [];
    private int lastRow;
    private int rows;

    /// <summary>Writes the sheet in a part, its charts and comments; tells how many rows had something in them.</summary>
    public int Write(string part)
    {
        painted.AddRange(package.RelationshipsOf(part).Where(relation => relation is { Kind: "table", IsExternal: false })
            .Select(relation => package.Load(relation.Target)).Where(table => table.Child("tableStyleInfo").Value("name") is not null)
            .Select(table => XlsxRange.Of(table.Value("ref"))).OfType<XlsxRange>());
        using (var reader = package.Read(part))
        {
            while (reader is { EOF: false })
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
                {
                    WriteRow((XElement)XNode.ReadFrom(reader));
                }
                else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "mergeCells")
                {
                    reader.Skip();
                }
                else
                {
                    NoteColumn(reader);
                    if (!reader.Read())
                    {
                        break;
                    }
                }
            }
        }

        builder.EndRun();
        builder.Place = Place.None;
        WriteRelated(part);
        return rows;
    }

    private void NoteColumn(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "col" && (reader.GetAttribute("hidden") is "1" or "true" || reader.GetAttribute("width") is "0"))
        {
            hiddenColumns.Add((Number(reader.GetAttribute("min")) - 1, Number(reader.GetAttribute("max")) - 1));
        }
    }

    private void WriteRow(XElement row)
    {
        var number = Number(row.Value("r")) is > 0 and var given ? given : lastRow + 1;
        var filled = cells.Of(row);
        var isGap = number > lastRow + 1;
        lastRow = number;
        if (filled.Count == 0)
        {
            return;
        }

        rows++;
        var isSheetHidden = builder.IsHidden;
        var isRowHidden = row.IsTrue("hidden") || row.Value("ht") is "0";
        builder.Place = Place.OfRow(number);
        var shown = filled.Where(cell => !IsHidden(cell, number)).ToList();
        Write(shown, isGap, isSheetHidden || isRowHidden);
        Write(filled.Where(cell => IsHidden(cell, number)).ToList(), isGap: false, isHidden: true);
        builder.IsHidden = isSheetHidden;
    }

    /// <summary>A row of names heads the rows below it when it is the first, comes after a gap or names more columns than the one before.</summary>
    private void Write(List<XlsxCell> filled, bool isGap, bool isHidden)
    {
        if (filled.Count == 0)
        {
            return;
        }

        if (isGap)
        {
            builder.EndRun();
        }

        var row = new string[filled[^1].Column + 1];
        Array.Fill(row, "");
        filled.ForEach(cell => row[cell.Column] = cell.Text);
        var isHeader = !isHidden && (headers.Length == 0 || isGap || filled.Count > headers.Count(header => header.Length > 0)) && TableText.IsHeader(row);
        builder.IsHidden = isHidden;
        builder.AddLine(TableText.Line(row, isHeader ? [] : headers), 0);
        headers = isHeader ? row : headers;
    }

    private void WriteRelated(string part)
    {
        foreach (var relation in package.RelationshipsOf(part).Where(relation => !relation.IsExternal))
        {
            if (relation.Kind == "comments")
            {
                WriteComments(package.Load(relation.Target));
            }
            else if (relation.Kind == "drawing")
            {
                WriteDrawing(relation.Target);
            }
        }
    }

    private void WriteComments(XElement? part)
    {
        var authors = part.Child("authors").Children("author").Select(author => author.Value).ToList();
        foreach (var comment in part.Child("commentList").Children("comment"))
        {
            var author = Number(comment.Value("authorId")) is var at && at >= 0 && at < authors.Count ? authors[at] : null;
            builder.Place = Place.OfRow(Number(comment.Value("ref")?.TrimStart([.. Enumerable.Range('A', 26).Select(c => (char)c)])));
            builder.AddHidden(XlsxStrings.TextOf(comment.Child("text")), CommentWords.By(author));
        }

        builder.Place = Place.None;
    }

    private void WriteDrawing(string drawing)
    {
        foreach (var shape in package.Load(drawing).Inner("txBody"))
        {
            builder.AddParagraph(string.Join("\n", shape.Children("p").Select(paragraph => PptxText.Of(paragraph).Shown)));
        }

        foreach (var relation in package.RelationshipsOf(drawing).Where(relation => relation is { Kind: "chart" or "diagramData", IsExternal: false }))
        {
            builder.Place = Place.None with { Part = "chart" };
            DrawingText.Write(package.Load(relation.Target), builder);
            builder.Place = Place.None;
        }
    }

    private bool IsHidden(XlsxCell cell, int row) =>
        hiddenColumns.Exists(range => range.From <= cell.Column && cell.Column <= range.To)
        || cell.IsBlank
        || looks.IsUnseen(cell, painted.Exists(range => range.Holds(row, cell.Column)) ? Ink.Unknown : Ink.White);

    private static int Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
