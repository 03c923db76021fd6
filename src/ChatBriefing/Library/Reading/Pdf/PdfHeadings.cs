using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>Tells headings by their size, since a PDF does not mark them.</summary>
internal static class PdfHeadings
{
    private const double Larger = 1.15, Largest = 1.6;
    private const int LongestHeading = 150, MostLines = 3;

    /// <summary>The size of most letters of a page, in points.</summary>
    public static double BodySize(IReadOnlyList<Letter> letters) => letters
        .GroupBy(letter => Math.Round(letter.PointSize, 1))
        .MaxBy(group => group.Count())?.Key ?? 0;

    /// <summary>1 for a title, 2 for a heading, 0 for text.</summary>
    public static int LevelOf(TextBlock block, double bodySize)
    {
        if (bodySize <= 0 || block.TextLines.Count > MostLines || block.Text.Length > LongestHeading || !block.Text.Any(char.IsLetter))
        {
            return 0;
        }

        var size = block.TextLines.SelectMany(line => line.Words).SelectMany(word => word.Letters).Average(letter => letter.PointSize) / bodySize;
        return size >= Largest ? 1 : size >= Larger ? 2 : 0;
    }
}
