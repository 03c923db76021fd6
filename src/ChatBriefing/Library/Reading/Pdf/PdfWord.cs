namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>A word where it stands on a page, in points from the lower left corner.</summary>
/// <param name="Text">Its letters in reading order.</param>
/// <param name="Left">Its left end.</param>
/// <param name="Right">Its right end.</param>
/// <param name="Baseline">The line it stands on.</param>
/// <param name="Size">The size of its letters.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size)
{
    private const double Descent = 0.2, Ascent = 0.7;

    /// <summary>Whether the file has a space behind it, so that it is a whole word however close the next one stands.</summary>
    public bool IsEnded { get; init; }

    /// <summary>How far down its letters reach.</summary>
    public double Bottom => Baseline - (Descent * Size);

    /// <summary>How far up its letters reach.</summary>
    public double Top => Baseline + (Ascent * Size);

    /// <summary>Whether it is read from right to left.</summary>
    public bool IsRightToLeft => Text.Any(IsOfRightToLeft);

    /// <summary>Whether a letter belongs to Hebrew, Arabic or another script that is read from right to left.</summary>
    public static bool IsOfRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
