using System.Globalization;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Shows numbers as their cells do, where that changes what they say: dates, times and percentages.</summary>
internal sealed class XlsxFormats
{
    private const int DaysTo1904 = 1462;
    private readonly List<XlsxFormat> ofStyle = [];
    private int firstDay;

    /// <summary>Reads the part of styles.</summary>
    public static XlsxFormats Of(XElement? styles, bool is1904)
    {
        var own = styles.Child("numFmts").Children("numFmt")
            .GroupBy(format => format.Value("numFmtId") ?? "")
            .ToDictionary(group => group.Key, group => group.First().Value("formatCode") ?? "", StringComparer.Ordinal);
        var known = new Dictionary<string, XlsxFormat>(StringComparer.Ordinal);
        var formats = new XlsxFormats { firstDay = is1904 ? DaysTo1904 : 0 };
        foreach (var id in styles.Child("cellXfs").Children("xf").Select(style => style.Value("numFmtId") ?? ""))
        {
            formats.ofStyle.Add(known.TryGetValue(id, out var format) ? format : known[id] = new XlsxFormat(own.GetValueOrDefault(id) ?? BuiltIn(id)));
        }

        return formats;
    }

    /// <summary>The number as the cell shows it; empty for a zero that it does not show, for nobody wrote it to be read.</summary>
    /// <param name="number">The stored number.</param>
    /// <param name="style">The cell's style; null for none.</param>
    public string Show(string number, string? style)
    {
        if (Parsed(number) is not { } value)
        {
            return number;
        }

        var format = For(style);
        if (value == 0 && format?.Hides(value) == true && !format.Hides(1))
        {
            return "";
        }

        var section = format?.For(value);
        return section is { IsPercent: true } ? Percent(value, section.Bare)
            : section is { IsTime: true } ? XlsxTimes.Show(value, section.Code, firstDay) ?? Round(value)
            : Round(value);
    }

    /// <summary>Whether the cell's format shows nothing of what it holds.</summary>
    /// <param name="number">The number; null for a text.</param>
    /// <param name="style">The cell's style; null for none.</param>
    public bool Hides(string? number, string? style) => For(style)?.Hides(Value(number)) == true;

    /// <summary>The colour in which the cell's format paints what it holds; null where it names none.</summary>
    /// <param name="number">The number; null for a text.</param>
    /// <param name="style">The cell's style; null for none.</param>
    public string? Letters(string? number, string? style) => For(style)?.Letters(Value(number));

    private static double? Value(string? number) => number is null ? null : Parsed(number);

    private XlsxFormat? For(string? style) =>
        int.TryParse(style, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < ofStyle.Count ? ofStyle[at] : null;

    private static double? Parsed(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    /// <summary>Binary fractions show fifteen digits, so 0.1 + 0.2 is 0.3.</summary>
    private static string Round(double value) => value.ToString("G15", CultureInfo.InvariantCulture) is var text && text.Contains('E', StringComparison.Ordinal)
        ? value.ToString("0.##########", CultureInfo.InvariantCulture)
        : text;

    private static string Percent(double value, string code)
    {
        var point = code.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : code.AsSpan(point).Count('0');
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(value * 100, Math.Min(decimals, 10))}%");
    }

    private static string BuiltIn(string id) => id switch
    {
        "9" => "0%",
        "10" => "0.00%",
        "14" or "15" or "16" or "27" or "28" or "29" or "30" or "31" or "36" or "50" or "57" or "58" => "yyyy-mm-dd",
        "17" => "mmm-yy",
        "18" or "20" or "32" or "34" => "h:mm",
        "19" or "21" or "33" or "35" => "h:mm:ss",
        "22" => "yyyy-mm-dd h:mm",
        "45" => "mm:ss",
        "46" => "[h]:mm:ss",
        "47" => "mm:ss.0",
        _ => "general",
    };
}
