using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Shows numbers as their cells do, where that changes what they say: dates, times and percentages.</summary>
internal sealed partial class XlsxFormats
{
    private const int DaysTo1904 = 1462;
    private readonly List<string> ofStyle = [];
    private int firstDay;

    /// <summary>Reads the part of styles.</summary>
    public static XlsxFormats Of(XElement? styles, bool is1904)
    {
        var own = styles.Child("numFmts").Children("numFmt")
            .GroupBy(format => format.Value("numFmtId") ?? "")
            .ToDictionary(group => group.Key, group => group.First().Value("formatCode") ?? "", StringComparer.Ordinal);
        var formats = new XlsxFormats { firstDay = is1904 ? DaysTo1904 : 0 };
        formats.ofStyle.AddRange(styles.Child("cellXfs").Children("xf").Select(style => style.Value("numFmtId") ?? "").Select(id => own.GetValueOrDefault(id) ?? BuiltIn(id)));
        return formats;
    }

    /// <summary>The number as the cell shows it.</summary>
    /// <param name="number">The stored number.</param>
    /// <param name="style">The cell's style; null for none.</param>
    public string Show(string number, string? style)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return number;
        }

        var format = int.TryParse(style, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < ofStyle.Count ? ofStyle[at] : "";
        var code = Literal().Replace(format, "").ToLowerInvariant();
        return code.Contains('%', StringComparison.Ordinal) ? Percent(value, code)
            : code != "general" && code.AsSpan().IndexOfAny("ydhms") >= 0 ? Moment(value + firstDay, code)
            : Round(value);
    }

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

    private static string Moment(double days, string code)
    {
        const double Last = 2_958_466;
        if (days is < 0 or >= Last)
        {
            return Round(days);
        }

        var moment = DateTime.FromOADate(days);
        var hasDay = code.AsSpan().IndexOfAny("yd") >= 0;
        var hasTime = code.AsSpan().IndexOfAny("hs") >= 0;
        return moment.ToString(hasDay && hasTime ? "yyyy-MM-dd HH:mm" : hasTime ? "HH:mm" : code.Contains('d', StringComparison.Ordinal) || !code.Contains('y', StringComparison.Ordinal) ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture);
    }

    private static string BuiltIn(string id) => id switch
    {
        "9" => "0%",
        "10" => "0.00%",
        "14" or "15" or "16" or "27" or "28" or "29" or "30" or "31" or "36" or "50" or "57" or "58" => "yyyy-mm-dd",
        "17" => "mmm-yy",
        "18" or "19" or "20" or "21" or "45" or "46" or "47" => "h:mm:ss",
        "22" => "yyyy-mm-dd h:mm",
        _ => "general",
    };

    /// <summary>What a format shows as it is: quoted, escaped or in brackets.</summary>
    [GeneratedRegex("""\"[^"]*"|\\.|\[[^\]]*\]|_.|\*.""", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
