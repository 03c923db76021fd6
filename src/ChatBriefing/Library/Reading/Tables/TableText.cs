using System.Globalization;

namespace ChatBriefing.Library.Reading.Tables;

/// <summary>Writes rows of a table as lines that can be read alone: each cell with the header of its column.</summary>
internal static class TableText
{
    /// <summary>Longer words head no column.</summary>
    private const int LongestHeader = 80;

    /// <summary>Whether the row names the columns: two words or more, none twice, none a number but a year.</summary>
    public static bool IsHeader(IReadOnlyList<string> row)
    {
        var filled = row.Where(cell => cell.Length > 0).ToList();
        return filled.Count >= 2
            && filled.TrueForAll(cell => cell.Length <= LongestHeader && (IsYear(cell) || !IsDatum(cell)))
            && filled.Exists(cell => !IsYear(cell))
            && filled.Distinct(StringComparer.OrdinalIgnoreCase).Count() == filled.Count;
    }

    /// <summary>The row with headers: "Region: North | Sales: 1,200"; cells without a header stand alone, empty ones are left out.</summary>
    /// <param name="row">Its cells.</param>
    /// <param name="headers">The headers, by column; empty when there are none.</param>
    public static string Line(IReadOnlyList<string> row, IReadOnlyList<string> headers) => string.Join(" | ", row
        .Select((cell, column) => (Cell: TitleLine.OneLine(cell), Header: column < headers.Count ? headers[column] : ""))
        .Where(pair => pair.Cell.Length > 0)
        .Select(pair => pair.Header.Length > 0 ? $"{pair.Header.TrimEnd(':')}: {pair.Cell}" : pair.Cell));

    /// <summary>All lines of a table; the headers stand alone in the first.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var hasHeader = rows.Count > 1 && IsHeader(rows[0]);
        return rows.Select((row, at) => hasHeader && at > 0 ? Line(row, rows[0]) : Line(row, [])).Where(line => line.Length > 0);
    }

    private static bool IsYear(string cell) => cell is [('1' or '2'), _, _, _] && cell.All(char.IsAsciiDigit);

    private static bool IsDatum(string cell) =>
        !cell.Any(char.IsLetter) && cell.Length > 1 || cell is "TRUE" or "FALSE" or ['#', _, .., '!' or '?' or 'A'] ||
        double.TryParse(cell, CultureInfo.InvariantCulture, out _) || DateOnly.TryParse(cell, CultureInfo.InvariantCulture, out _);
}
