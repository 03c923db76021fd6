using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>A section of a number's format, looked at once for all the cells that it shows.</summary>
internal sealed partial class XlsxSection
{
    /// <summary>Takes the section as it is written, what is shown as it is replaced by zero characters.</summary>
    public XlsxSection(string written)
    {
        var lower = written.ToLowerInvariant();
        var room = Pad().Replace(lower, "");
        IsEmpty = string.IsNullOrWhiteSpace(Bracket().Replace(room, ""));
        Letters = Colour().Match(lower) is { Success: true } match ? Painted(match.Groups["colour"].Value.Replace(" ", "", StringComparison.Ordinal)) : null;
        Code = room.Replace("\0", "", StringComparison.Ordinal);
        Bare = Bracket().Replace(Code, "");
        IsPercent = Bare.Contains('%', StringComparison.Ordinal);
        IsTime = Bare != "general" && Other().Replace(Code, "").AsSpan().IndexOfAny("ydhms") >= 0;
    }

    /// <summary>Its signs in lower case, with what stands in brackets.</summary>
    public string Code { get; }

    /// <summary>Its signs without brackets.</summary>
    public string Bare { get; }

    /// <summary>Whether nothing is shown.</summary>
    public bool IsEmpty { get; }

    /// <summary>The colour in which it paints what it shows, before that of the cell; null for the cell's.</summary>
    public string? Letters { get; }

    /// <summary>Whether it shows hundredths.</summary>
    public bool IsPercent { get; }

    /// <summary>Whether it shows a date, a time or a span of time.</summary>
    public bool IsTime { get; }

    /// <summary>The eight that have names, and their numbers; the others are the workbook's own.</summary>
    private static string Painted(string colour) => colour switch
    {
        "black" or "color1" => "000000",
        "white" or "color2" => Ink.White,
        "red" or "color3" => "FF0000",
        "green" or "color4" => "00FF00",
        "blue" or "color5" => "0000FF",
        "yellow" or "color6" => "FFFF00",
        "magenta" or "color7" => "FF00FF",
        "cyan" or "color8" => "00FFFF",
        _ => Ink.Unknown,
    };

    [GeneratedRegex(@"\[(?<colour>black|white|red|green|blue|yellow|magenta|cyan|color ?[0-9]{1,2})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();

    /// <summary>Room as wide as a sign, or filled with it.</summary>
    [GeneratedRegex("[_*].", RegexOptions.CultureInvariant)]
    private static partial Regex Pad();

    /// <summary>Colours, languages and spans of time.</summary>
    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    /// <summary>Brackets that are no span of time.</summary>
    [GeneratedRegex(@"\[(?!h+\]|m+\]|s+\])[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
