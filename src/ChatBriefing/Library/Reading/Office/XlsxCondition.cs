using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Which numbers a section of a format shows ("[&gt;=100]").</summary>
internal sealed partial record XlsxCondition(string Sign, double Bound)
{
    /// <summary>The condition that a section names; null for none.</summary>
    public static XlsxCondition? Of(string section) =>
        Written().Match(section) is { Success: true } match && double.TryParse(match.Groups["bound"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
            ? new XlsxCondition(match.Groups["sign"].Value, bound)
            : null;

    /// <summary>Whether it lets a number in.</summary>
    public bool IsMet(double value) => Sign switch
    {
        "<" => value < Bound,
        "<=" => value <= Bound,
        ">" => value > Bound,
        ">=" => value >= Bound,
        "<>" => value != Bound,
        _ => value == Bound,
    };

    [GeneratedRegex(@"\[\s*(?<sign><=|>=|<>|<|>|=)\s*(?<bound>[0-9.eE+-]{1,30})\s*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
