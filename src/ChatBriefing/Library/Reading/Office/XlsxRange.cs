using System.Globalization;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Cells from one corner to the other, rows from 1 and columns from 0.</summary>
internal readonly record struct XlsxRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Reads "B2:D9"; null when it is none.</summary>
    public static XlsxRange? Of(string? reference)
    {
        var corners = (reference ?? "").Split(':');
        return corners.Length == 2
            && XlsxCells.ColumnOf(corners[0]) is { } first && RowOf(corners[0]) is { } top && XlsxCells.ColumnOf(corners[1]) is { } last && RowOf(corners[1]) is { } bottom
            ? new XlsxRange(top, first, bottom, last)
            : null;
    }

    /// <summary>Whether a cell lies in it.</summary>
    public bool Holds(int row, int column) => FirstRow <= row && row <= LastRow && FirstColumn <= column && column <= LastColumn;

    private static int? RowOf(string corner) =>
        int.TryParse(corner.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), CultureInfo.InvariantCulture, out var row) ? row : null;
}
