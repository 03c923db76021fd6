using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The format of a number, in up to four sections: positive, negative, zero, text, or by conditions of their own.</summary>
internal sealed partial class XlsxFormat
{
    /// <summary>Excel takes no longer ones.</summary>
    private const int LongestCode = 255;

    private const int Zero = 2;
    private const int Text = 3;

    /// <summary>For a number that no condition lets in.</summary>
    private static readonly XlsxSection General = new("general");

    private readonly XlsxSection[] sections;
    private readonly XlsxCondition?[] conditions;

    /// <summary>Takes the code as the workbook writes it.</summary>
    public XlsxFormat(string code)
    {
        // Quoted and escaped signs are shown as they are and part nothing.
        var bare = Literal().Replace(code.Length <= LongestCode ? code : "", match => match.Value is "\"\"" ? "" : "\0");
        sections = [.. bare.Split(';').Select(section => new XlsxSection(section))];
        conditions = [.. bare.Split(';').Take(Zero).Select(XlsxCondition.Of)];
    }

    /// <summary>The section that shows a number.</summary>
    public XlsxSection For(double value) =>
        Array.Exists(conditions, condition => condition is not null) ? ByCondition(value)
        : value < 0 && sections.Length > 1 ? sections[1]
        : value == 0 && sections.Length > Zero ? sections[Zero]
        : sections[0];

    /// <summary>The colour in which a cell's letters are painted; null where the format names none.</summary>
    /// <param name="value">The number; null for a text.</param>
    public string? Letters(double? value) => value is { } number ? For(number).Letters : sections.Length > Text ? sections[Text].Letters : null;

    /// <summary>Whether a cell with that format shows nothing (";;;").</summary>
    /// <param name="value">The number; null for a text.</param>
    public bool Hides(double? value) =>
        sections.Length > 1
        && (value is { } number ? For(number).IsEmpty : sections.Length > Text && sections[Text].IsEmpty);

    /// <summary>Two conditions leave the rest to the third section, one to the second.</summary>
    private XlsxSection ByCondition(double value)
    {
        var met = Array.FindIndex(conditions, condition => condition?.IsMet(value) == true);
        var rest = Array.TrueForAll(conditions, condition => condition is not null) ? conditions.Length : 1;
        return sections.ElementAtOrDefault(met < 0 ? rest : met) ?? General;
    }

    [GeneratedRegex("""\"[^"]*"|\\.""", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
