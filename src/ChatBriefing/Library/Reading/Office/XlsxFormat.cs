using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The format of a number, in up to four sections: positive, negative, zero, text.</summary>
internal sealed partial class XlsxFormat
{
    private const int Zero = 2;
    private const int Text = 3;
    private readonly string[] sections;
    private readonly bool hasConditions;

    /// <summary>Takes the code as the workbook writes it.</summary>
    public XlsxFormat(string code)
    {
        // Quoted and escaped signs are shown as they are and part nothing.
        var bare = Literal().Replace(code, match => match.Value is "\"\"" ? "" : "\0");
        sections = [.. bare.Split(';').Select(section => section.ToLowerInvariant())];
        hasConditions = Condition().IsMatch(bare);
    }

    /// <summary>The section for a number, without what it shows as it is.</summary>
    public string For(double value) => Pad().Replace(SectionOf(value), "").Replace("\0", "", StringComparison.Ordinal);

    /// <summary>Whether a cell with that format shows nothing (";;;").</summary>
    /// <param name="value">The number; null for a text.</param>
    public bool Hides(double? value) =>
        !hasConditions && sections.Length > 1
        && (value is { } number ? IsEmpty(SectionOf(number)) : sections.Length > Text && IsEmpty(sections[Text]));

    /// <summary>Whether it paints a number white.</summary>
    public bool IsWhite(double? value) => value is { } number && SectionOf(number).Contains("[white]", StringComparison.Ordinal);

    private string SectionOf(double value) =>
        hasConditions ? string.Join(' ', sections)
        : value < 0 && sections.Length > 1 ? sections[1]
        : value == 0 && sections.Length > Zero ? sections[Zero]
        : sections[0];

    private static bool IsEmpty(string section) => string.IsNullOrWhiteSpace(Pad().Replace(Bracket().Replace(section, ""), ""));

    [GeneratedRegex("""\"[^"]*"|\\.""", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    /// <summary>Room as wide as a sign, or filled with it.</summary>
    [GeneratedRegex("[_*].", RegexOptions.CultureInvariant)]
    private static partial Regex Pad();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\[[<>=]", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();
}
