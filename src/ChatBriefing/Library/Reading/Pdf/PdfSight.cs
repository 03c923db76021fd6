using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>Parts the letters of a page into those that a person sees and those that nobody does.</summary>
/// <param name="Shown">The letters that are seen.</param>
/// <param name="Hidden">White on white, too small, transparent, or beside the page.</param>
/// <param name="IsRecognised">Whether the page is a picture, its text laid over it unseen by a program that recognised it.</param>
internal sealed record PdfSight(IReadOnlyList<Letter> Shown, IReadOnlyList<Letter> Hidden, bool IsRecognised)
{
    private const double SmallestPoints = 1;
    private const double White = 0.98;

    /// <summary>Grounds are looked for in this many shapes; drawings have more, and no white text on each.</summary>
    private const int MostGrounds = 2_000;

    /// <summary>Looks at a page.</summary>
    public static PdfSight Of(Page page)
    {
        var letters = page.Letters;
        if (page.NumberOfImages > 0 && letters.Count > 0 && letters.All(IsTransparent))
        {
            return new PdfSight(letters, [], IsRecognised: true);
        }

        var grounds = letters.Any(IsWhite) ? GroundsOf(page) : [];
        var parted = letters.ToLookup(letter => IsUnseen(letter, page, grounds));
        return new PdfSight([.. parted[false]], [.. parted[true]], IsRecognised: false);
    }

    private static bool IsUnseen(Letter letter, Page page, List<PdfRectangle> grounds) =>
        IsTransparent(letter)
        || (letter.PointSize is > 0 and < SmallestPoints)
        || IsOutside(letter.BoundingBox.Centroid, page)
        || (IsWhite(letter) && !grounds.Exists(ground => Holds(ground, letter.BoundingBox.Centroid)));

    private static bool IsTransparent(Letter letter) => letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;

    /// <summary>Letters that hang over the edge are seen in part.</summary>
    private static bool IsOutside(PdfPoint point, Page page)
    {
        const double Overhang = 20;
        return point.X < -Overhang || point.Y < -Overhang || point.X > page.Width + Overhang || point.Y > page.Height + Overhang;
    }

    private static bool IsWhite(Letter letter) => IsWhite(letter.Color);

    private static bool IsWhite(IColor? color)
    {
        if (color is null || color.ColorSpace == ColorSpace.Pattern)
        {
            return false;
        }

        var (red, green, blue) = color.ToRGBValues();
        return red >= White && green >= White && blue >= White;
    }

    private static List<PdfRectangle> GroundsOf(Page page)
    {
        var shapes = page.Paths.Where(path => path.IsFilled && !IsWhite(path.FillColor)).Take(MostGrounds)
            .Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>();
        return [.. shapes, .. page.GetImages().Take(MostGrounds).Select(image => image.BoundingBox)];
    }

    private static bool Holds(PdfRectangle ground, PdfPoint point) =>
        ground.Left <= point.X && point.X <= ground.Right && ground.Bottom <= point.Y && point.Y <= ground.Top;
}
