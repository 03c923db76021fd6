using System.Globalization;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Tells how an event of a calendar repeats (RFC 5545, RRULE), as far as plain words can.</summary>
internal static class CalendarRepeat
{
    private static readonly Dictionary<string, string> Days = new(StringComparer.Ordinal)
    {
        ["MO"] = "Monday", ["TU"] = "Tuesday", ["WE"] = "Wednesday", ["TH"] = "Thursday", ["FR"] = "Friday", ["SA"] = "Saturday", ["SU"] = "Sunday",
    };

    /// <summary>"every 2 weeks on Monday until 2025-12-31"; empty for a rule without a pace of days or more.</summary>
    /// <param name="rule">What the calendar says.</param>
    public static string Of(string rule)
    {
        var parts = rule.Trim().ToUpperInvariant().Split(';').Select(part => part.Split('=', 2)).Where(part => part.Length == 2)
            .GroupBy(part => part[0].Trim(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First()[1].Trim(), StringComparer.Ordinal);
        (string Once, string Many) pace = parts.GetValueOrDefault("FREQ") switch
        {
            "DAILY" => ("daily", "days"),
            "WEEKLY" => ("weekly", "weeks"),
            "MONTHLY" => ("monthly", "months"),
            "YEARLY" => ("yearly", "years"),
            _ => ("", ""),
        };
        if (pace.Once.Length == 0)
        {
            return "";
        }

        var until = CalendarMoment.Of(parts.GetValueOrDefault("UNTIL") ?? "", "");
        return (Number("INTERVAL") is > 1 and var interval ? $"every {interval} {pace.Many}" : pace.Once) + On(parts)
            + (until.Length > 0 ? $" until {until}" : "") + (Number("COUNT") switch { 0 => "", 1 => ", once", var count => $", {count} times" });

        int Number(string name) => int.TryParse(parts.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>The days of the week where they are plain. A day of the month or year is that of the first event; finer rules are named as such.</summary>
    private static string On(Dictionary<string, string> parts)
    {
        var isPlain = parts["FREQ"] is "DAILY" or "WEEKLY";
        var days = isPlain ? (parts.GetValueOrDefault("BYDAY") ?? "").Split(',').Select(day => Days.GetValueOrDefault(day.Trim())).OfType<string>().Distinct().ToList() : [];
        var isFiner = parts.Any(part => part.Key switch
        {
            "BYDAY" => !isPlain,
            "BYMONTHDAY" or "BYMONTH" => !part.Value.All(char.IsAsciiDigit),
            var name => name.StartsWith("BY", StringComparison.Ordinal),
        });
        return isFiner ? ", on certain days" : days.Count > 0 ? $" on {string.Join(", ", days)}" : "";
    }
}
