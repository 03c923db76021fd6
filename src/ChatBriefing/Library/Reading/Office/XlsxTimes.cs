using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Writes the days since 1900 that a cell holds as the date, the time of day or the span of time that it shows.</summary>
internal static partial class XlsxTimes
{
    /// <summary>The last day of the calendar is left out: its last moment rounds beyond it.</summary>
    private const double Last = 2_958_465;
    private const int SecondsInDay = 86_400;
    private const int MostFractions = 3;

    /// <summary>Up to here the calendar of spreadsheets is a day behind, for it has a leap day in 1900.</summary>
    private const int FalseLeapDay = 60;

    /// <summary>The moment or span; null when there is none.</summary>
    /// <param name="days">The days.</param>
    /// <param name="code">The section of the format, in lower case, with its brackets.</param>
    /// <param name="offset">Days to those since 1900, which spans do not count.</param>
    public static string? Show(double days, string code, int offset)
    {
        var fractions = Fraction().Match(code) is { Success: true } match ? Math.Min(match.Groups["zeros"].Length, MostFractions) : 0;
        if (Elapsed().Match(code) is { Success: true } elapsed)
        {
            return Math.Abs(days) < Last ? Span(days, elapsed.Groups["unit"].Value, code, fractions) : null;
        }

        var bare = Bracket().Replace(code, "");
        var hasDay = bare.AsSpan().IndexOfAny("yd") >= 0;
        var hasTime = bare.AsSpan().IndexOfAny("hs") >= 0;
        if (days + offset is not (>= 0 and < Last) || (!hasTime && days + offset < 1))
        {
            return null;
        }

        var form = TimeForm(bare, fractions);
        var whole = days + offset;
        var day = hasDay && hasTime && whole >= 1 ? "yyyy-MM-dd " : hasTime ? "" : bare.Contains('d', StringComparison.Ordinal) || !bare.Contains('y', StringComparison.Ordinal) ? "yyyy-MM-dd" : "yyyy-MM";
        return Rounded(whole is >= 1 and < FalseLeapDay ? whole + 1 : whole, fractions).ToString(day + (hasTime ? form : ""), CultureInfo.InvariantCulture);
    }

    private static string TimeForm(string code, int fractions)
    {
        var hours = code.Contains('h', StringComparison.Ordinal) ? "HH" : "";
        var minutes = hours.Length == 0 && !code.Contains('m', StringComparison.Ordinal) ? "" : "mm";
        var seconds = code.Contains('s', StringComparison.Ordinal) ? "ss" + (fractions > 0 ? "." + new string('f', fractions) : "") : "";
        var form = string.Join(':', new[] { hours, minutes, seconds }.Where(part => part.Length > 0));

        // A single letter would be taken for a form of its own.
        return form.Length == 1 ? "%" + form : form;
    }

    private static DateTime Rounded(double days, int fractions) =>
        DateTime.FromOADate(Math.Floor(days)).AddTicks((long)(Math.Round((decimal)(days - Math.Floor(days)) * SecondsInDay, fractions) * TimeSpan.TicksPerSecond));

    private static string Span(double days, string unit, string code, int fractions)
    {
        var seconds = Math.Round((decimal)Math.Abs(days) * SecondsInDay, fractions);
        var rest = code[(code.IndexOf(']', StringComparison.Ordinal) + 1)..];
        var second = fractions > 0 ? "00." + new string('0', fractions) : "00";
        var first = new string('0', Math.Min(unit.Length, 4));
        string[] parts = unit[0] switch
        {
            's' => [seconds.ToString(fractions > 0 ? first + second[2..] : first, CultureInfo.InvariantCulture)],
            'm' => [Whole(seconds / 60, first), .. rest.Contains('s', StringComparison.Ordinal) ? [(seconds % 60).ToString(second, CultureInfo.InvariantCulture)] : Array.Empty<string>()],
            _ =>
            [
                Whole(seconds / 3600, first),
                .. rest.AsSpan().IndexOfAny("ms") >= 0 ? [Whole(seconds / 60 % 60, "00")] : Array.Empty<string>(),
                .. rest.Contains('s', StringComparison.Ordinal) ? [(seconds % 60).ToString(second, CultureInfo.InvariantCulture)] : Array.Empty<string>(),
            ],
        };
        return (days < 0 && seconds > 0 ? "-" : "") + string.Join(':', parts);
    }

    private static string Whole(decimal value, string form) => Math.Floor(value).ToString(form, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[(?<unit>h+|m+|s+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Elapsed();

    [GeneratedRegex(@"s\]?\.(?<zeros>0+)", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
