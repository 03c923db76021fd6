using ChatBriefing.Briefings.Schedules;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Briefings.Planning;

/// <summary>
/// Gives the holidays that count for a subscription: those of its own file, of its zone's, or of the one for all. Files are
/// read again within the hour; one that cannot be read any more leaves the holidays as they were.
/// </summary>
public sealed partial class HolidayBook(IOptions<BriefingOptions> options, TimeProvider time, ILogger<HolidayBook> logger)
{
    private const int DaysBack = 40;
    private const int DaysAhead = 800;
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    private readonly Lock door = new();
    private readonly Dictionary<string, (HolidayCalendar Calendar, DateTimeOffset At)> read = [];

    /// <summary>The holidays.</summary>
    public HolidayCalendar For(Subscription subscription)
    {
        var holidays = options.Value.Holidays;
        var file = holidays.Subscriptions.TryGetValue(subscription.Id, out var own) ? own
            : holidays.Zones.FirstOrDefault(pair => ZoneNames.Find(pair.Key) == subscription.Schedule.Zone).Value ?? holidays.File;
        return file is null ? HolidayCalendar.None : Of(file);
    }

    private HolidayCalendar Of(string file)
    {
        lock (door)
        {
            var now = time.GetUtcNow();
            if (read.TryGetValue(file, out var known) && now - known.At < Fresh)
            {
                return known.Calendar;
            }

            var fault = TryRead(file, out var calendar);
            if (fault is not null)
            {
                Log.CannotRead(logger, fault);
                calendar = known.Calendar ?? HolidayCalendar.None;
            }

            read[file] = (calendar, now);
            return calendar;
        }
    }

    /// <summary>Null, or one line that says why it cannot be read.</summary>
    private string? TryRead(string file, out HolidayCalendar calendar)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        try
        {
            calendar = HolidayFile.Load(file, today.AddDays(-DaysBack), today.AddDays(DaysAhead));
            return null;
        }
        catch (FormatException fault)
        {
            calendar = HolidayCalendar.None;
            return fault.Message;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Fault}; what was read before still counts.")]
        public static partial void CannotRead(ILogger logger, string fault);
    }
}
