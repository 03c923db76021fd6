using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Reads cells.</summary>
internal sealed class XlsxCells(IReadOnlyList<string> strings, XlsxFormats formats)
{
    /// <summary>Columns beyond this are read by no program.</summary>
    private const int MostColumns = 16_384;

    /// <summary>The filled cells of a row with their columns, from 0.</summary>
    public List<XlsxCell> Of(XElement row)
    {
        var cells = new List<XlsxCell>();
        var next = 0;
        foreach (var cell in row.Children("c"))
        {
            var column = ColumnOf(cell.Value("r")) ?? next;
            next = column + 1;
            var text = TitleLine.OneLine(CleanText.Of(TextOf(cell)));
            if (text.Length > 0 && column < MostColumns)
            {
                var style = cell.Value("s");
                var number = cell.Value("t") is null or "n" ? cell.Child("v")?.Value : null;
                cells.Add(new XlsxCell(column, text, style, formats.Hides(number, style), formats.Letters(number, style)));
            }
        }

        return cells;
    }

    /// <summary>The column that a reference such as "AB12" names, from 0; null when it names none.</summary>
    public static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetter(c) || column > MostColumns)
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }

    private string TextOf(XElement cell)
    {
        var value = cell.Child("v")?.Value ?? "";
        return cell.Value("t") switch
        {
            "s" => int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var at) && at >= 0 && at < strings.Count ? strings[at] : "",
            "inlineStr" => XlsxStrings.TextOf(cell.Child("is")),
            "str" or "e" or "d" => value,
            "b" => value == "1" ? "TRUE" : "FALSE",
            _ => value.Length == 0 ? "" : formats.Show(value, cell.Value("s")),
        };
    }
}
