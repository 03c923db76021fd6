using System.Globalization;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The colours that a theme gives to the names and numbers by which Office files call them.</summary>
internal sealed class ThemeColours
{
    /// <summary>Cells call colours by number, the pairs of text and ground the other way round than the theme lists them.</summary>
    private static readonly string[] Numbered = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal) { ["lt1"] = Ink.White, ["dk1"] = "000000" };

    /// <summary>Reads the part of a theme; without one, white and black are what they are in most.</summary>
    public static ThemeColours Of(XElement? part)
    {
        var theme = new ThemeColours();
        foreach (var colour in part.Child("themeElements").Child("clrScheme")?.Elements() ?? [])
        {
            if ((colour.Child("srgbClr").Value("val") ?? colour.Child("sysClr").Value("lastClr")) is { Length: 6 } value)
            {
                theme.byName[colour.Name.LocalName] = value;
            }
        }

        return theme;
    }

    /// <summary>The colour of that name; what nobody knows when the theme has none.</summary>
    public string Named(string? name) => byName.GetValueOrDefault(name ?? "", Ink.Unknown);

    /// <summary>A colour as cells write it, by value, by number of the theme or of the old palette; null when none is said.</summary>
    public string? OfCell(XElement? colour)
    {
        if (colour is null || colour.IsTrue("auto"))
        {
            return null;
        }

        return colour.Value("rgb") is { Length: >= 6 } value ? Tinted(value[^6..], colour.Value("tint"))
            : Number(colour.Value("theme")) is { } at ? Tinted(Named(Numbered.ElementAtOrDefault(at)), colour.Value("tint"))
            : Number(colour.Value("indexed")) switch
            {
                null => null,
                0 or 8 or 64 => "000000",
                1 or 9 or 65 => Ink.White,
                _ => Ink.Unknown,
            };
    }

    private static string Tinted(string colour, string? tint)
    {
        if (!double.TryParse(tint, NumberStyles.Float, CultureInfo.InvariantCulture, out var by) || !double.IsFinite(by)
            || !int.TryParse(colour, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return colour;
        }

        by = Math.Clamp(by, -1, 1);
        int Part(int shift) => (value >> shift) & 0xFF;
        int Changed(int part) => (int)Math.Round(by < 0 ? part * (1 + by) : part + ((255 - part) * by));
        return string.Create(CultureInfo.InvariantCulture, $"{Changed(Part(16)):X2}{Changed(Part(8)):X2}{Changed(Part(0)):X2}");
    }

    private static int? Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
