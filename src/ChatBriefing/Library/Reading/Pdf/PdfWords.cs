using System.Text;
using UglyToad.PdfPig.Content;

namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>
/// Makes words of the letters of a page. Letters that were set one after the other stand in that order, even where
/// another text lies over them; a PDF need not store spaces, so gaps part words too.
/// </summary>
internal sealed class PdfWords
{
    /// <summary>Gaps that part words, in sizes of the letters: the narrowest spaces of justified text, and what is wider than loose letters where spaces are stored.</summary>
    private const double Gap = 0.13, GapBesideSpaces = 0.35;

    /// <summary>Letters that are pushed together overlap by less than this.</summary>
    private const double Overlap = 0.35;

    private const double SameLine = 0.1, Overlay = 0.15;

    private readonly List<PdfWord> words = [];
    private readonly Dictionary<string, List<PdfWord>> known = new(StringComparer.Ordinal);
    private readonly List<Letter> open = [];
    private readonly double gap;

    private PdfWords(double gap) => this.gap = gap;

    /// <summary>The words, in the order in which they were set.</summary>
    public static List<PdfWord> Of(IReadOnlyCollection<Letter> letters)
    {
        const int LongestWords = 12;
        var spaces = letters.Count(letter => string.IsNullOrWhiteSpace(letter.Value));
        var words = new PdfWords(spaces * LongestWords >= letters.Count ? GapBesideSpaces : Gap);
        foreach (var letter in letters)
        {
            words.Add(letter);
        }

        words.Close();
        return words.words;
    }

    /// <summary>The size of a letter in points, by its box where the file's own figure is of no use.</summary>
    public static double SizeOf(Letter letter) => letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);

    private void Add(Letter letter)
    {
        if (string.IsNullOrWhiteSpace(letter.Value))
        {
            Close(isEnded: true);
            return;
        }

        if (open.Count > 0 && !Follows(open[^1], letter))
        {
            Close();
        }

        open.Add(letter);
    }

    private bool Follows(Letter before, Letter next)
    {
        var size = SizeOf(before);
        var step = IsReversed(next) && IsReversed(before) && next.StartBaseLine.X < before.StartBaseLine.X
            ? before.StartBaseLine.X - next.EndBaseLine.X
            : next.StartBaseLine.X - before.EndBaseLine.X;
        return Math.Abs(before.StartBaseLine.Y - next.StartBaseLine.Y) < SameLine * size
            && step > -Overlap * size && step < gap * size
            && (IsReversed(before) == IsReversed(next) || !(before.Value.Any(char.IsLetter) && next.Value.Any(char.IsLetter)));
    }

    private void Close(bool isEnded = false)
    {
        if (open.Count == 0)
        {
            return;
        }

        // Letters of scripts that run to the left are stored as they are seen, or as they are read.
        var isSeen = open.Count > 1 && open.Exists(IsReversed) && open[^1].StartBaseLine.X > open[0].StartBaseLine.X;
        var text = new StringBuilder();
        for (var at = 0; at < open.Count; at++)
        {
            text.Append(Whole(open[isSeen ? open.Count - 1 - at : at].Value));
        }

        var left = open.Min(letter => Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X));
        var right = open.Max(letter => Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X));
        Keep(new PdfWord(text.ToString().Trim(), left, right, open[0].StartBaseLine.Y, open.Average(SizeOf)) { IsEnded = isEnded });
        open.Clear();
    }

    /// <summary>A word that is laid over itself to look bold is one word.</summary>
    private void Keep(PdfWord word)
    {
        var same = known.TryGetValue(word.Text, out var list) ? list : known[word.Text] = [];
        var near = Overlay * word.Size;
        if (word.Text.Length > 0 && !same.Exists(other => Math.Abs(other.Left - word.Left) < near && Math.Abs(other.Baseline - word.Baseline) < near))
        {
            same.Add(word);
            words.Add(word);
        }
    }

    private static bool IsReversed(Letter letter) => letter.Value.Any(PdfWord.IsOfRightToLeft);

    /// <summary>Letters that are set as one sign ("ﬁ") are two again, so that their words are found.</summary>
    private static string Whole(string sign) => sign.Length == 1 && sign[0] is >= '\uFB00' and <= '\uFB06' ? sign.Normalize(NormalizationForm.FormKC) : sign;
}
