namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>
/// Parts a page into its columns and what stands above and below them, in reading order (the recursive X-Y cut of Nagy
/// and Seth): where a white strip runs down between columns, the left one is read first; else the widest gap across is cut.
/// </summary>
internal static class PdfRegions
{
    /// <summary>Columns have that many lines; fewer may leave a gap by chance, which must then be wider.</summary>
    private const int MostLinesByChance = 5, FewestLines = 3;

    /// <summary>Widths of a strip between columns, in sizes of the letters.</summary>
    private const double Strip = 0.6, WideStrip = 2;

    /// <summary>A column is that wide, in sizes of the letters; narrower ones are those of a table, which is read by its rows.</summary>
    private const double NarrowestColumn = 10;

    /// <summary>A gap across that parts paragraphs: in sizes of the letters, and beside the usual gap between lines.</summary>
    private const double Across = 0.55, Wider = 1.3;

    /// <summary>Fewer gaps tell nothing of what is usual.</summary>
    private const int FewestGaps = 4;

    /// <summary>A page in more pieces than this is no page of text.</summary>
    private const int Deepest = 400;

    /// <summary>The regions of a page, each with its words.</summary>
    public static IEnumerable<List<PdfWord>> Of(List<PdfWord> words) => Of(words, 0, 0);

    private static IEnumerable<List<PdfWord>> Of(List<PdfWord> words, double usualGap, int depth)
    {
        if (words.Count < 2 || depth > Deepest)
        {
            return words.Count == 0 ? [] : [words];
        }

        var size = words.Select(word => word.Size).Order().ElementAt(words.Count / 2);
        var gaps = GapsAcross(words);
        var usual = gaps.Count >= FewestGaps ? gaps.Select(gap => gap.Height).Order().ElementAt(gaps.Count / 2) : usualGap;
        if (ColumnCut(words, size) is { } column)
        {
            var parted = words.ToLookup(word => word.Left < column);
            return IsReversed(words)
                ? Of([.. parted[false]], usual, depth + 1).Concat(Of([.. parted[true]], usual, depth + 1))
                : Of([.. parted[true]], usual, depth + 1).Concat(Of([.. parted[false]], usual, depth + 1));
        }

        var widest = gaps.Count == 0 ? default : gaps.MaxBy(gap => gap.Height);
        if (widest.Height > Math.Max(Across * size, Wider * usual))
        {
            var parted = words.ToLookup(word => word.Baseline > widest.Middle);
            return Of([.. parted[true]], usual, depth + 1).Concat(Of([.. parted[false]], usual, depth + 1));
        }

        return [words];
    }

    private static bool IsReversed(List<PdfWord> words) => words.Count(word => word.IsRightToLeft) > words.Count / 2;

    /// <summary>The middle of the widest strip that no word crosses, with enough lines on both sides.</summary>
    private static double? ColumnCut(List<PdfWord> words, double size)
    {
        double? best = null;
        var widest = Strip * size;
        var right = double.MinValue;
        foreach (var word in words.OrderBy(word => word.Left))
        {
            var gap = word.Left - right;
            if (right > double.MinValue && gap > widest && IsBetweenColumns(words, (right + word.Left) / 2, gap > WideStrip * size, size))
            {
                (best, widest) = ((right + word.Left) / 2, gap);
            }

            right = Math.Max(right, word.Right);
        }

        return best;
    }

    private static bool IsBetweenColumns(List<PdfWord> words, double at, bool isWide, double size)
    {
        var fewest = isWide ? FewestLines : MostLinesByChance + 1;
        return words.GroupBy(word => word.Left < at).Count(IsColumn) == 2;

        bool IsColumn(IEnumerable<PdfWord> side)
        {
            var lines = side.GroupBy(word => Math.Round(word.Baseline)).ToList();
            return lines.Count >= fewest && lines.Average(line => line.Max(word => word.Right) - line.Min(word => word.Left)) >= NarrowestColumn * size;
        }
    }

    /// <summary>The white between lines, from the top.</summary>
    private static List<(double Middle, double Height)> GapsAcross(List<PdfWord> words)
    {
        var gaps = new List<(double, double)>();
        var bottom = double.MaxValue;
        foreach (var word in words.OrderByDescending(word => word.Top))
        {
            if (bottom < double.MaxValue && bottom > word.Top)
            {
                gaps.Add(((bottom + word.Top) / 2, bottom - word.Top));
            }

            bottom = Math.Min(bottom, word.Bottom);
        }

        return gaps;
    }
}
