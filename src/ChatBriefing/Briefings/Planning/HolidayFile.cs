using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace ChatBriefing.Briefings.Planning;

/// <summary>Reads holidays out of iCalendar text (RFC 5545): the days of its whole-day events, recurring ones included.</summary>
public static class HolidayFile
{
    /// <summary>Most characters of a file.</summary>
    public const int MostCharacters = 2_000_000;

    private const int MostEvents = 10_000;
    private const int MostTimes = 2_000;
    private const int LongestEvent = 62;
    private const string Cancelled = "CANCELLED";

    /// <summary>The holidays that a file names between two days, both counted in.</summary>
    /// <exception cref="FormatException">It cannot be read; the message is one line that names it.</exception>
    public static HolidayCalendar Load(string path, DateOnly from, DateOnly to)
    {
        try
        {
            if (new FileInfo(path).Length > MostCharacters)
            {
                throw new FormatException($"it is larger than {MostCharacters:N0} bytes");
            }

            return Read(File.ReadAllText(path), from, to);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new FormatException($"Briefings:Holidays: {path} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>The holidays between two days, both counted in.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="FormatException">It is no calendar, or a larger one than is read; the message says which.</exception>
    public static HolidayCalendar Read(string text, DateOnly from, DateOnly to)
    {
        if (text.Length > MostCharacters)
        {
            throw new FormatException($"it is larger than {MostCharacters:N0} characters");
        }

        var events = Parse(text).Where(one => one is { Start.HasTime: false } && one.Status != Cancelled).ToList();
        if (events.Count > MostEvents)
        {
            throw new FormatException($"it holds more than {MostEvents:N0} whole-day events");
        }

        return new HolidayCalendar(events.SelectMany(one => DaysOf(one, from, to)));
    }

    private static IEnumerable<CalendarEvent> Parse(string text)
    {
        try
        {
            var calendars = CalendarCollection.Load(text);
            return calendars is [] ? throw new FormatException("it holds no calendar") : calendars.SelectMany(calendar => calendar.Events);
        }
        catch (Exception fault) when (fault is not FormatException)
        {
            throw new FormatException("it is no iCalendar file", fault);
        }
    }

    private static IEnumerable<DateOnly> DaysOf(CalendarEvent one, DateOnly from, DateOnly to)
    {
        // Events that began before the first day may reach into it.
        var start = new CalDateTime(from.AddDays(-LongestEvent));
        foreach (var time in Occurrences(one, start, new CalDateTime(to.AddDays(1))))
        {
            var day = time.Period.StartTime.Date;
            var end = time.Period.EffectiveEndTime?.Date ?? day.AddDays(1);
            var last = end > day ? end.AddDays(-1) : day;
            for (var steps = 0; day <= last && day <= to && steps < LongestEvent; steps++, day = day.AddDays(1))
            {
                if (day >= from)
                {
                    yield return day;
                }
            }
        }
    }

    private static List<Occurrence> Occurrences(CalendarEvent one, CalDateTime from, CalDateTime before)
    {
        try
        {
            return [.. one.GetOccurrences(from).TakeWhileBefore(before).Take(MostTimes)];
        }
        catch (Exception fault)
        {
            throw new FormatException($"the event \"{one.Summary}\" recurs by a rule that cannot be read", fault);
        }
    }
}
