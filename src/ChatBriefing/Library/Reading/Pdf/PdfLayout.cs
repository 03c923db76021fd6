using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>Finds words, lines and columns in the letters of a page, which a PDF stores in any order.</summary>
internal static class PdfLayout
{
    /// <summary>The blocks in reading order.</summary>
    public static IReadOnlyList<TextBlock> BlocksOf(IReadOnlyList<Letter> letters)
    {
        // Letters that are laid over themselves to look bold are one letter.
        var words = NearestNeighbourWordExtractor.Instance.GetWords(DuplicateOverlappingTextProcessor.Get(letters))
            .Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        return words.Count == 0 ? [] : [.. UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words)).OrderBy(block => block.ReadingOrder)];
    }

    /// <summary>A block as running text: a word parted at the end of a line is one word again.</summary>
    public static string TextOf(TextBlock block)
    {
        var text = new StringBuilder();
        foreach (var line in block.TextLines.Select(line => Whole(line.Text.Trim())))
        {
            if (text.Length > 1 && text[^1] is '-' or '\u00AD' && char.IsLetter(text[^2]) && line.Length > 0 && char.IsLower(line[0]))
            {
                text.Length--;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return text.ToString();
    }

    /// <summary>Letters that are set as one sign ("ﬁ") are two again, so that their words are found.</summary>
    private static string Whole(string line)
    {
        const char First = '\uFB00', Last = '\uFB06';
        return line.AsSpan().IndexOfAnyInRange(First, Last) < 0
            ? line
            : string.Concat(line.Select(c => c is >= First and <= Last ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString()));
    }
}
