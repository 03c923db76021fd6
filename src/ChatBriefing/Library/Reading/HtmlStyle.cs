using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>The declarations of a style that tell whether it hides what it is on.</summary>
internal sealed partial class HtmlStyle
{
    /// <summary>Styles are short; what is longer is a picture written as text.</summary>
    private const int Longest = 4_000;

    /// <summary>Pixels beyond which a place is off the screen, as designers use it; indents of paragraphs stay far below.</summary>
    private const double Away = -300;

    private static readonly string[] Shifts = ["text-indent", "margin-left", "margin-top", "margin-right", "left", "top", "right", "bottom"];

    private readonly Dictionary<string, string> declarations = new(StringComparer.Ordinal);

    private HtmlStyle(string declared)
    {
        foreach (var declaration in (declared.Length <= Longest ? declared : "").Split(';'))
        {
            if (declaration.IndexOf(':') is var colon and > 0)
            {
                var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase);
                declarations[declaration[..colon].Trim().ToLowerInvariant()] = Blanks().Replace(value, "").ToLowerInvariant();
            }
        }
    }

    /// <summary>The style that the element bears itself.</summary>
    public static HtmlStyle Of(IElement element) => new(element.GetAttribute("style") ?? "");

    /// <summary>The declarations between the braces of a rule.</summary>
    public static HtmlStyle Of(string declared) => new(declared);

    /// <summary>The value of a property without white space, in lower case; null when it is not declared.</summary>
    public string? this[string property] => declarations.GetValueOrDefault(property);

    /// <summary>Whether nobody sees what it is on: not displayed, transparent, tiny, cut off or off the screen.</summary>
    public bool Hides =>
        this["display"] == "none"
        || this["visibility"] is "hidden" or "collapse"
        || Number("opacity") is { Value: < 0.02 }
        || Number("font-size") is { } size && size.Value < (size.Unit is "px" or "pt" or "" ? 1 : 0.05)
        || this["color"] == "transparent" || this["color"]?.EndsWith(",0)", StringComparison.Ordinal) == true
        || this["transform"]?.StartsWith("scale(0)", StringComparison.Ordinal) == true
        || IsClipped
        || Shifts.Any(shift => Number(shift) is { Unit: "px" or "pt" or "em" or "rem", Value: var to } && to * (Number(shift)!.Value.Unit is "px" or "pt" ? 1 : 16) <= Away);

    /// <summary>Whether it shows what another rule may have hidden.</summary>
    public bool Shows =>
        this["display"] is not (null or "none") || this["visibility"] == "visible" || Number("opacity") is { Value: >= 0.02 };

    private bool IsClipped =>
        this["clip"] is { } clip && (clip.StartsWith("rect(0", StringComparison.Ordinal) || clip.StartsWith("rect(1px", StringComparison.Ordinal))
        || this["clip-path"] is "inset(50%)" or "inset(100%)" or "circle(0)"
        || (this["overflow"] == "hidden" && (IsNothing("height") || IsNothing("max-height") || IsNothing("width") || IsNothing("max-width")));

    private bool IsNothing(string length) => Number(length) is { Value: <= 1, Unit: "" or "px" or "pt" };

    private (double Value, string Unit)? Number(string property)
    {
        var match = Length().Match(this[property] ?? "");
        return match.Success && double.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var value)
            ? (value * (match.Groups["unit"].Value == "%" ? 0.01 : 1), match.Groups["unit"].Value)
            : null;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex("^(?<number>-?[0-9]{0,9}(?:\\.[0-9]{1,9})?)(?<unit>[a-z]{0,4}|%)$", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
