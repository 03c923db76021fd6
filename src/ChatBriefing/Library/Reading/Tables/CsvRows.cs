using System.Text;
using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Tables;

/// <summary>Parts a table as text into rows and cells (RFC 4180): quoted cells may hold signs, lines and doubled quotes.</summary>
internal static partial class CsvRows
{
    private const char Quote = '"';
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>Characters from which the delimiter is told.</summary>
    private const int Sample = 4_000;

    /// <summary>The rows; blank lines are none. A quote that is not closed ends with the text.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(string text)
    {
        var declared = Declared().Match(text);
        var delimiter = declared.Success ? declared.Groups["sign"].Value[0] : DelimiterOf(text);
        var row = new List<string>();
        var cell = new StringBuilder();
        for (var at = declared.Length; at < text.Length; at++)
        {
            var c = text[at];
            if (c == Quote && string.IsNullOrWhiteSpace(cell.ToString(0, Math.Min(cell.Length, 8))))
            {
                cell.Clear();
                at = Quoted(text, at + 1, cell);
            }
            else if (c == delimiter)
            {
                row.Add(Taken(cell));
            }
            else if (c == '\n')
            {
                row.Add(Taken(cell));
                if (row.Exists(value => value.Length > 0))
                {
                    yield return row;
                }

                row = [];
            }
            else
            {
                cell.Append(c);
            }
        }

        row.Add(Taken(cell));
        if (row.Exists(value => value.Length > 0))
        {
            yield return row;
        }
    }

    /// <summary>Takes the cell up to its closing quote and tells where that stands.</summary>
    private static int Quoted(string text, int at, StringBuilder cell)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] != Quote)
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == Quote)
            {
                cell.Append(text[++at]);
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    private static string Taken(StringBuilder cell)
    {
        var taken = TitleLine.OneLine(cell.ToString());
        cell.Clear();
        return taken;
    }

    /// <summary>The sign that parts every line of the sample, and parts the first most often.</summary>
    private static char DelimiterOf(string text)
    {
        var lines = text[..Math.Min(text.Length, Sample)].Split('\n').Where(line => line.Length > 0).ToList();
        return Delimiters.MaxBy(sign => lines.Count == 0 ? 0 : (lines.Count(line => line.Contains(sign, StringComparison.Ordinal)) * 1000) + Math.Min(999, lines[0].Count(c => c == sign)));
    }

    /// <summary>The first line by which Excel is told the delimiter; Excel counts it as no row.</summary>
    [GeneratedRegex("""^"?sep=(?<sign>[^\p{L}\p{N}\s"]|\t)"?[ ,;\t]*\r?\n""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declared();
}
