using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The format of a number, in up to four sections: positive, negative, zero, text.</summary>
internal sealed partial class XlsxFormat
{
    /// <summary>Excel takes no longer ones.</summary>
    private const int LongestCode = 255;

    private const int Zero = 2;
    private const int Text = 3;
    private readonly XlsxSection[] sections;

    /// <summary>All sections in one where they are chosen by conditions; null where they are not.</summary>
    private readonly XlsxSection? whole;

    /// <summary>Takes the code as the workbook writes it.</summary>
    public XlsxFormat(string code)
    {
        // Quoted and escaped signs are shown as they are and part nothing.
        var bare = Literal().Replace(code.Length <= LongestCode ? code : "", match => match.Value is "\"\"" ? "" : "\0");
        sections = [.. bare.Split(';').Select(section => new XlsxSection(section))];
        whole = Condition().IsMatch(bare) ? new XlsxSection(bare.Replace(';', ' ')) : null;
    }

    /// <summary>The section that shows a number.</summary>
    public XlsxSection For(double value) => whole
        ?? (value < 0 && sections.Length > 1 ? sections[1]
        : value == 0 && sections.Length > Zero ? sections[Zero]
        : sections[0]);

    /// <summary>Whether a cell with that format shows nothing (";;;").</summary>
    /// <param name="value">The number; null for a text.</param>
    public bool Hides(double? value) =>
        whole is null && sections.Length > 1
        && (value is { } number ? For(number).IsEmpty : sections.Length > Text && sections[Text].IsEmpty);

    [GeneratedRegex("""\"[^"]*"|\\.""", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\[[<>=]", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();
}
