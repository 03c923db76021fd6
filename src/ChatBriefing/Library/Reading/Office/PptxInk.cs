using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Tells the colours that are written on slides: by value, or by a name that the master maps to one of its theme's.</summary>
/// <param name="theme">The theme.</param>
/// <param name="map">The names and what they stand for; null for the usual ones.</param>
internal sealed class PptxInk(ThemeColours theme, XElement? map)
{
    /// <summary>What an element is filled with; null when it says nothing or that it is not filled.</summary>
    public string? Fill(XElement? properties) => properties?.Elements().FirstOrDefault(child => child.Name.LocalName.EndsWith("Fill", StringComparison.Ordinal)) is not { } fill
        ? null
        : fill.Name.LocalName switch
        {
            "noFill" => null,
            "solidFill" => Of(fill.Elements().FirstOrDefault()),
            _ => Ink.Unknown,
        };

    /// <summary>The colour; unknown where it is changed by how much light or shade.</summary>
    public string Of(XElement? colour) => colour is null || colour.Elements().Any(change => change.Name.LocalName != "alpha" || change.Value("val") is not ("100000" or "100%"))
        ? Ink.Unknown
        : (colour.Name.LocalName, colour.Value("val")) switch
        {
            ("srgbClr", { } value) => value,
            ("sysClr", _) => colour.Value("lastClr") ?? Ink.Unknown,
            ("prstClr", "white") => Ink.White,
            ("prstClr", "black") => "000000",
            ("schemeClr", { } name) => theme.Named(map.Value(name) ?? Usual(name)),
            _ => Ink.Unknown,
        };

    private static string Usual(string name) => name switch
    {
        "bg1" => "lt1",
        "tx1" => "dk1",
        "bg2" => "lt2",
        "tx2" => "dk2",
        _ => name,
    };
}
