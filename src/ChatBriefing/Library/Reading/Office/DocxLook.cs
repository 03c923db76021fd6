using System.Globalization;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>How letters look, as far as it tells whether they are seen; null for what is not said.</summary>
/// <param name="IsVanished">Whether they are formatted as hidden.</param>
/// <param name="Size">Half points.</param>
/// <param name="Colour">Their colour; "auto" for one that differs from any ground.</param>
/// <param name="Ground">What is painted behind them.</param>
internal sealed record DocxLook(bool? IsVanished, int? Size, string? Colour, string? Ground)
{
    /// <summary>Half points: smaller letters are a line on paper.</summary>
    private const int SmallestSize = 3;

    /// <summary>Nothing is said.</summary>
    public static DocxLook None { get; } = new(null, null, null, null);

    /// <summary>Reads the properties of a run or of a style.</summary>
    public static DocxLook Of(XElement? properties) => properties is null ? None : new(
        properties.Child("vanish") is null ? null : properties.IsOn("vanish"),
        int.TryParse(properties.Child("sz").Value("val"), CultureInfo.InvariantCulture, out var size) ? size : null,
        properties.Child("color").Value("val"),
        Highlight(properties.Child("highlight").Value("val")) ?? Shade(properties.Child("shd")));

    /// <summary>The colour that a shading paints; null for none.</summary>
    public static string? Shade(XElement? shading) => shading is null ? null : shading.Value("val") switch
    {
        "nil" => null,
        null or "clear" => shading.Value("fill") is null or "auto" ? null : shading.Value("fill"),
        "solid" => shading.Value("color") is null or "auto" ? "000000" : shading.Value("color"),
        _ => Ink.Unknown,
    };

    /// <summary>This look, and what it does not say as another says it.</summary>
    public DocxLook Over(DocxLook below) => new(IsVanished ?? below.IsVanished, Size ?? below.Size, Colour ?? below.Colour, Ground ?? below.Ground);

    /// <summary>Whether nobody sees the letters: hidden, too small, or in the colour of their ground.</summary>
    /// <param name="behind">The ground where the letters have none of their own.</param>
    public bool IsUnseen(Func<string> behind) =>
        IsVanished == true || Size < SmallestSize || (Colour is not (null or "auto") && Ink.IsLike(Colour, Ground ?? behind()));

    private static string? Highlight(string? name) => name switch
    {
        null or "none" => null,
        "white" => Ink.White,
        "black" => "000000",
        _ => Ink.Unknown,
    };
}
