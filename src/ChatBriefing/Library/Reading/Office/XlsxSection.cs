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
        IsWhite = lower.Contains("[white]", StringComparison.Ordinal);
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

    /// <summary>Whether it paints what it shows white.</summary>
    public bool IsWhite { get; }

    /// <summary>Whether it shows hundredths.</summary>
    public bool IsPercent { get; }

    /// <summary>Whether it shows a date, a time or a span of time.</summary>
    public bool IsTime { get; }

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
