using System.Text;
using UglyToad.PdfPig.Content;

namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>Finds lines and paragraphs in the letters of a page.</summary>
internal static class PdfLayout
{
    /// <summary>Words share a line when they overlap by that part of the smaller one's height.</summary>
    private const double Overlap = 0.5;

    /// <summary>An indented first line begins a paragraph; further in, it is something else.</summary>
    private const double LeastIndent = 0.8, MostIndent = 5;

    /// <summary>White between two words that parts the cells of a table, and words that were parted by nothing, in sizes of the letters.</summary>
    private const double CellGap = 1.8, NoGap = 0.08;

    /// <summary>Letters of a line of its own; fewer in another size are an initial, a raised figure or a bullet.</summary>
    private const int LeastLetters = 3;

    /// <summary>The paragraphs in reading order.</summary>
    public static IReadOnlyList<PdfParagraph> ParagraphsOf(IReadOnlyList<Letter> letters)
    {
        var upright = letters.ToLookup(letter => letter.TextOrientation is TextOrientation.Horizontal or TextOrientation.Other);
        var paragraphs = PdfRegions.Of(PdfWords.Of([.. upright[true]])).SelectMany(ParagraphsOf).ToList();

        // Turned text stands beside the page's own; its letters come in the order in which they were set.
        var turned = TitleLine.OneLine(string.Concat(upright[false].Select(letter => letter.Value)));
        return turned.Length == 0 ? paragraphs : [.. paragraphs, new PdfParagraph(turned, 1, 0)];
    }

    private static IEnumerable<PdfParagraph> ParagraphsOf(List<PdfWord> region)
    {
        var lines = LinesOf(region);
        var left = lines.Min(line => line.Min(word => word.Left));
        var first = 0;
        for (var at = 1; at <= lines.Count; at++)
        {
            if (at == lines.Count || Begins(lines[at], lines[at - 1], left))
            {
                yield return Paragraph(lines[first..at]);
                first = at;
            }
        }
    }

    /// <summary>From top to bottom; a raised or lowered sign belongs to the line that it overlaps.</summary>
    private static List<List<PdfWord>> LinesOf(List<PdfWord> region)
    {
        var lines = new List<List<PdfWord>>();
        var (top, bottom) = (0.0, 0.0);
        foreach (var word in region.OrderByDescending(word => word.Baseline))
        {
            var shared = Math.Min(top, word.Top) - Math.Max(bottom, word.Bottom);
            if (lines.Count == 0 || shared < Overlap * Math.Min(top - bottom, word.Top - word.Bottom))
            {
                lines.Add([]);
                (top, bottom) = (word.Top, word.Bottom);
            }

            lines[^1].Add(word);
        }

        foreach (var line in lines)
        {
            var isReversed = line.Count(word => word.IsRightToLeft) > line.Count / 2;
            line.Sort((one, other) => isReversed ? other.Right.CompareTo(one.Right) : one.Left.CompareTo(other.Left));
        }

        return lines;
    }

    private static bool Begins(List<PdfWord> line, List<PdfWord> before, double left)
    {
        var size = line[0].Size;
        var indent = line[0].Left - left;
        var isIndented = indent > LeastIndent * size && indent < MostIndent * size && before[0].Left - left < LeastIndent * size / 2;
        var isItem = line.Count > 1 && line[0].Text is ['•' or '–' or '▪' or '●' or '○' or '■' or '\u2022'];
        var isOfOtherSize = line.Count > 1
            ? IsOther(before[0])
            : line[0].Text.Count(char.IsLetter) >= LeastLetters && before.TrueForAll(IsOther);
        return isIndented || isItem || isOfOtherSize || IsRow(line) || IsRow(before);

        bool IsOther(PdfWord word) => Math.Abs(size - word.Size) > size * 0.15;
    }

    private static bool IsRow(List<PdfWord> line) => line.Zip(line.Skip(1)).Any(pair => GapOf(pair.First, pair.Second) > CellGap * pair.First.Size);

    private static double GapOf(PdfWord word, PdfWord next) => Math.Max(next.Left - word.Right, word.Left - next.Right);

    /// <summary>The words of a line; letters that were set apart without white between them are one word.</summary>
    private static string TextOf(List<PdfWord> line)
    {
        var text = new StringBuilder(line[0].Text);
        foreach (var (word, next) in line.Zip(line.Skip(1)))
        {
            var gap = GapOf(word, next) / word.Size;
            text.Append(gap > CellGap ? " | " : !word.IsEnded && gap is > -NoGap and < NoGap && word.Baseline == next.Baseline ? "" : " ").Append(next.Text);
        }

        return text.ToString();
    }

    private static PdfParagraph Paragraph(List<List<PdfWord>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var words = TextOf(line);
            if (text.Length > 1 && text[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(text[^2]) && char.IsLower(words[0]))
            {
                text.Length--;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(words);
        }

        return new PdfParagraph(text.ToString(), lines.Count, lines.Average(line => line.Average(word => word.Size)));
    }
}
