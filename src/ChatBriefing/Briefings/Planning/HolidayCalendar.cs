namespace ChatBriefing.Briefings.Planning;

/// <summary>The days on which nobody works. Immutable.</summary>
public sealed class HolidayCalendar(IEnumerable<DateOnly> holidays)
{
    /// <summary>Days that the first working day after a holiday may be away; a run that would wait longer is left out.</summary>
    public const int LongestWait = 31;

    private readonly HashSet<DateOnly> holidays = [.. holidays];

    /// <summary>No holidays.</summary>
    public static HolidayCalendar None { get; } = new([]);

    /// <summary>How many days it names.</summary>
    public int Count => holidays.Count;

    /// <summary>Whether the day is a holiday.</summary>
    public bool Names(DateOnly day) => holidays.Contains(day);

    /// <summary>Whether people work: it is no holiday, Saturday or Sunday.</summary>
    public bool IsWorkingDay(DateOnly day) => !Names(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day a run of <paramref name="day"/> takes place on; null when it is left out.</summary>
    public DateOnly? Apply(HolidayRule rule, DateOnly day) => rule switch
    {
        _ when !Names(day) => day,
        HolidayRule.Ignore => day,
        HolidayRule.Skip => null,
        HolidayRule.NextWorkingDay => WorkingDayAfter(day),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such rule."),
    };

    private DateOnly? WorkingDayAfter(DateOnly day)
    {
        for (var days = 1; days <= LongestWait; days++)
        {
            if (IsWorkingDay(day.AddDays(days)))
            {
                return day.AddDays(days);
            }
        }

        return null;
    }
}
