using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>Tells words in the colour of what is behind them.</summary>
internal static partial class HtmlGround
{
    /// <summary>Parts of 255 by which two colours differ for nobody.</summary>
    private const int Same = 12;

    private const int White = 255;

    /// <summary>Whether the words of the element cannot be told from their ground.</summary>
    /// <param name="element">An element that may set a colour itself.</param>
    /// <param name="paints">
    /// Whether a sheet of the page may set grounds: what sheets paint is not computed, so that words are then only taken for
    /// hidden on a ground that the markup itself names.
    /// </param>
    public static bool Swallows(IElement element, bool paints)
    {
        var words = Colour(HtmlStyle.Of(element)["color"] ?? element.GetAttribute("color"));
        if (words is null)
        {
            return false;
        }

        for (var at = element; at is not null; at = at.ParentElement)
        {
            var style = HtmlStyle.Of(at);
            if ((style["background"] ?? style["background-color"] ?? style["background-image"] ?? at.GetAttribute("bgcolor") ?? at.GetAttribute("background")) is { } ground)
            {
                return Colour(ground) is { } behind && IsSame(words.Value, behind);
            }
        }

        return !paints && IsSame(words.Value, (White, White, White));
    }

    private static bool IsSame((int Red, int Green, int Blue) one, (int Red, int Green, int Blue) other) =>
        Math.Abs(one.Red - other.Red) <= Same && Math.Abs(one.Green - other.Green) <= Same && Math.Abs(one.Blue - other.Blue) <= Same;

    private static (int Red, int Green, int Blue)? Colour(string? written) => written?.ToLowerInvariant() switch
    {
        null => null,
        "white" => (White, White, White),
        "black" => (0, 0, 0),
        ['#', ..] hex => Hex(hex[1..]),
        var other => Parts(Triple().Match(other)),
    };

    private static (int Red, int Green, int Blue)? Hex(string digits)
    {
        var full = digits.Length is 3 or 4 ? string.Concat(digits.SelectMany(digit => new[] { digit, digit })) : digits;
        return full.Length is 6 or 8 && int.TryParse(full[..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var colour)
            ? (colour >> 16, (colour >> 8) & 0xFF, colour & 0xFF)
            : null;
    }

    private static (int Red, int Green, int Blue)? Parts(Match match) => match.Success
        ? (Part(match, "red"), Part(match, "green"), Part(match, "blue"))
        : null;

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^rgba?\\((?<red>[0-9]{1,3}),(?<green>[0-9]{1,3}),(?<blue>[0-9]{1,3})(?:,1(?:\\.0)?)?\\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Triple();
}
