using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Writes the events of a calendar (RFC 5545) that came with a mail: what, when and where.</summary>
internal static partial class CalendarText
{
    private const int MostEvents = 200;

    /// <summary>A paragraph for each event; none when there is no event in it.</summary>
    public static IReadOnlyList<string> Of(string calendar)
    {
        var events = new List<string>();
        var facts = new Dictionary<string, (string Parameters, string Value)>(StringComparer.OrdinalIgnoreCase);
        var (isEvent, isCancelled) = (false, false);

        // Long lines are folded: what goes on begins with a blank.
        foreach (var line in Fold().Replace(calendar, "").Split('\n').Select(line => Line().Match(line.TrimEnd('\r'))).Where(match => match.Success))
        {
            var (name, value) = (line.Groups["name"].Value.ToUpperInvariant(), line.Groups["value"].Value);
            switch (name, value.ToUpperInvariant())
            {
                case ("METHOD", var method):
                    isCancelled = method == "CANCEL";
                    break;
                case ("BEGIN", "VEVENT" or "VTODO"):
                    isEvent = true;
                    facts.Clear();
                    break;
                case ("BEGIN", "VALARM"):
                    isEvent = false;
                    break;
                case ("END", "VALARM"):
                    isEvent = true;
                    break;
                case ("END", "VEVENT" or "VTODO") when events.Count < MostEvents:
                    events.Add(Written(facts, isCancelled));
                    isEvent = false;
                    break;
                default:
                    if (isEvent)
                    {
                        facts.TryAdd(name, (line.Groups["parameters"].Value, value));
                    }

                    break;
            }
        }

        return [.. events.Where(text => text.Length > 0)];
    }

    private static string Written(Dictionary<string, (string Parameters, string Value)> facts, bool isCancelled)
    {
        var cancelled = isCancelled || Words("STATUS").Equals("CANCELLED", StringComparison.OrdinalIgnoreCase);
        var (start, end) = (Moment("DTSTART"), Moment("DTEND"));
        (string Name, string Text)[] lines =
        [
            (cancelled ? "Cancelled event" : "Event", Words("SUMMARY")),
            ("When", start.Length > 0 && end.Length > 0 && end != start ? $"{start} to {end}" : start),
            ("Due", Moment("DUE")),
            ("Where", Words("LOCATION")),
            ("About", Words("DESCRIPTION")),
        ];
        return string.Join('\n', lines.Where(line => line.Text.Length > 0).Select(line => $"{line.Name}: {line.Text}"));

        string Words(string name) => facts.TryGetValue(name, out var fact) ? TitleLine.OneLine(CleanText.Of(Escape().Replace(fact.Value, match => match.Value is "\\n" or "\\N" ? " " : match.Value[1..]))) : "";

        string Moment(string name) => facts.TryGetValue(name, out var fact) ? WrittenMoment(fact.Value.Trim(), fact.Parameters) : "";
    }

    /// <summary>"2025-03-10 11:00 (Europe/Berlin)": the zone as the calendar names it, for its offset may be its own.</summary>
    private static string WrittenMoment(string value, string parameters)
    {
        if (DateTime.TryParseExact(value.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            var zone = Zone().Match(parameters) is { Success: true } match ? $" ({match.Groups["zone"].Value})" : "";
            return moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + (value.EndsWith('Z') ? " UTC" : zone);
        }

        return DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
    }

    [GeneratedRegex(@"\r?\n[ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex Fold();

    [GeneratedRegex("^(?<name>[A-Za-z-]+)(?<parameters>(?:;[^:\";]*(?:\"[^\"]*\"[^:\";]*)*)*):(?<value>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"\\.", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(";TZID=\"?(?<zone>[^\";:]{1,60})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Zone();
}
