using System.Globalization;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Tells by the styles of cells whose letters nobody sees: in the colour of their ground, or tiny.</summary>
internal sealed class XlsxLooks
{
    /// <summary>Points: smaller letters are a line.</summary>
    private const double SmallestSize = 1.5;

    private readonly List<(string? Letters, string? Ground, bool IsTiny)> ofStyle = [];

    /// <summary>Reads the part of styles.</summary>
    public static XlsxLooks Of(XElement? styles, ThemeColours theme)
    {
        var fonts = styles.Child("fonts").Children("font").Select(font => (Colour: theme.OfCell(font.Child("color")), IsTiny: Size(font) < SmallestSize)).ToList();
        var fills = styles.Child("fills").Children("fill").Select(fill => Ground(fill, theme)).ToList();
        var looks = new XlsxLooks();
        foreach (var style in styles.Child("cellXfs").Children("xf"))
        {
            var font = fonts.ElementAtOrDefault(Number(style.Value("fontId")));
            looks.ofStyle.Add((font.Colour, fills.ElementAtOrDefault(Number(style.Value("fillId"))), font.IsTiny));
        }

        return looks;
    }

    /// <summary>Whether nobody sees the letters of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="behind">The ground where its style paints none.</param>
    public bool IsUnseen(XlsxCell cell, string behind) =>
        ofStyle.ElementAtOrDefault(cell.Style is null ? -1 : Number(cell.Style)) is var (letters, ground, isTiny) && (isTiny || Ink.IsLike(cell.Letters ?? letters, ground ?? behind));

    private static string? Ground(XElement fill, ThemeColours theme)
    {
        var pattern = fill.Child("patternFill");
        return pattern is null ? fill.HasElements ? Ink.Unknown : null
            : pattern.Value("patternType") switch
            {
                null or "none" => null,
                "solid" => theme.OfCell(pattern.Child("fgColor")) ?? "000000",
                _ => Ink.Unknown,
            };
    }

    private static double Size(XElement font) =>
        double.TryParse(font.Child("sz").Value("val"), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) ? size : double.MaxValue;

    private static int Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
