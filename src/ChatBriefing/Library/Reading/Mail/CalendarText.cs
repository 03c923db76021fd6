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
        var (start, end) = (Moment("DTSTART"), facts.TryGetValue("DTEND", out var given) ? CalendarMoment.End(given.Value.Trim(), given.Parameters) : "");
        (string Name, string Text)[] lines =
        [
            (cancelled ? "Cancelled event" : "Event", Words("SUMMARY")),
            ("When", start.Length > 0 && end.Length > 0 && end != start && !IsEarlierDay(end, start) ? $"{start} to {end}" : start),
            ("Repeats", facts.TryGetValue("RRULE", out var rule) ? CalendarRepeat.Of(rule.Value) : ""),
            ("Due", Moment("DUE")),
            ("Where", Words("LOCATION")),
            ("About", Words("DESCRIPTION")),
        ];
        return string.Join('\n', lines.Where(line => line.Text.Length > 0).Select(line => $"{line.Name}: {line.Text}"));

        string Words(string name) => facts.TryGetValue(name, out var fact) ? TitleLine.OneLine(CleanText.Of(Escape().Replace(fact.Value, match => match.Value is "\\n" or "\\N" ? " " : match.Value[1..]))) : "";

        string Moment(string name) => facts.TryGetValue(name, out var fact) ? CalendarMoment.Of(fact.Value.Trim(), fact.Parameters) : "";
    }

    /// <summary>Some write the day itself as the end of an event that takes one day.</summary>
    private static bool IsEarlierDay(string end, string start) => end.Length == start.Length && end.Length == "yyyy-MM-dd".Length && string.CompareOrdinal(end, start) < 0;

    [GeneratedRegex(@"\r?\n[ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex Fold();

    [GeneratedRegex("^(?<name>[A-Za-z-]+)(?<parameters>(?:;[^:\";]*(?:\"[^\"]*\"[^:\";]*)*)*):(?<value>.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"\\.", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
