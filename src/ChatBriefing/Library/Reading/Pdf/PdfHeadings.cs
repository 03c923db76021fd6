using UglyToad.PdfPig.Content;

namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>Tells headings by their size, since a PDF does not mark them.</summary>
internal static class PdfHeadings
{
    private const double Larger = 1.15, Largest = 1.6;
    private const int LongestHeading = 150, MostLines = 3;

    /// <summary>The size of most letters of a page, in points.</summary>
    public static double BodySize(IReadOnlyList<Letter> letters) => letters
        .GroupBy(letter => Math.Round(PdfWords.SizeOf(letter), 1))
        .MaxBy(group => group.Count())?.Key ?? 0;

    /// <summary>1 for a title, 2 for a heading, 0 for text.</summary>
    public static int LevelOf(PdfParagraph paragraph, double bodySize)
    {
        var isShort = paragraph.Lines <= MostLines && paragraph.Text.Length <= LongestHeading;
        if (bodySize <= 0 || !isShort || paragraph.Text.Count(char.IsLetter) < 3)
        {
            return 0;
        }

        var ratio = paragraph.Size / bodySize;
        return ratio >= Largest ? 1 : ratio >= Larger ? 2 : 0;
    }

    /// <summary>The paragraphs with each heading in one piece: one that was parted, as by a wide space, goes on in the same size.</summary>
    public static IEnumerable<(int Level, string Text)> Joined(IReadOnlyList<PdfParagraph> paragraphs, double bodySize)
    {
        PdfParagraph? open = null;
        foreach (var paragraph in paragraphs)
        {
            if (open is not null && LevelOf(paragraph, bodySize) > 0 && Math.Abs(paragraph.Size - open.Size) < 0.1 && open.Lines + paragraph.Lines <= MostLines)
            {
                open = new PdfParagraph($"{open.Text} {paragraph.Text}", open.Lines + paragraph.Lines, open.Size);
                continue;
            }

            if (open is not null)
            {
                yield return (LevelOf(open, bodySize), open.Text);
            }

            open = LevelOf(paragraph, bodySize) > 0 ? paragraph : null;
            if (open is null)
            {
                yield return (0, paragraph.Text);
            }
        }

        if (open is not null)
        {
            yield return (LevelOf(open, bodySize), open.Text);
        }
    }
}
