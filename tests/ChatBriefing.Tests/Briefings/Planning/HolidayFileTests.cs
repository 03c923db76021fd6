using ChatBriefing.Briefings.Planning;

namespace ChatBriefing.Tests.Briefings.Planning;

public sealed class HolidayFileTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly To = new(2027, 12, 31);

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261003", "2026-10-03")]
    [InlineData("DTSTART;VALUE=DATE:20261003|DTEND;VALUE=DATE:20261004", "2026-10-03")]
    [InlineData("DTSTART;VALUE=DATE:20261224|DTEND;VALUE=DATE:20261227", "2026-12-24 2026-12-25 2026-12-26")]
    [InlineData("DTSTART;VALUE=DATE:20251230|DTEND;VALUE=DATE:20260103", "2026-01-01 2026-01-02")]
    [InlineData("DTSTART;VALUE=DATE:20201225|RRULE:FREQ=YEARLY", "2026-12-25 2027-12-25")]
    [InlineData("DTSTART;VALUE=DATE:20201225|RRULE:FREQ=YEARLY|EXDATE;VALUE=DATE:20271225", "2026-12-25")]
    [InlineData("DTSTART;VALUE=DATE:20201225|DTEND;VALUE=DATE:20201227|RRULE:FREQ=YEARLY;UNTIL=20261231", "2026-12-25 2026-12-26")]
    [InlineData("DTSTART;VALUE=DATE:20210118|RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=3MO", "2026-01-19 2027-01-18")]
    [InlineData("DTSTART;VALUE=DATE:20260501|RDATE;VALUE=DATE:20260504", "2026-05-01 2026-05-04")]
    [InlineData("DTSTART:20261003T090000Z|DTEND:20261003T170000Z", "")]
    [InlineData("DTSTART;VALUE=DATE:20261003|STATUS:CANCELLED", "")]
    [InlineData("DTSTART;VALUE=DATE:20301003", "")]
    public void Whole_days_are_holidays(string lines, string days)
    {
        var calendar = HolidayFile.Read(Calendar(lines), From, To);

        string.Join(' ', Days(calendar)).ShouldBe(days);
    }

    [Theory]
    [InlineData("", "it holds no calendar")]
    [InlineData("<html>", "it is no iCalendar file")]
    public void What_is_no_calendar_is_refused(string text, string reason) =>
        Should.Throw<FormatException>(() => HolidayFile.Read(text, From, To)).Message.ShouldContain(reason);

    [Fact]
    public void A_file_that_is_too_large_is_refused() =>
        Should.Throw<FormatException>(() => HolidayFile.Read(new string(' ', HolidayFile.MostCharacters + 1), From, To)).Message.ShouldContain("larger than 2,000,000 characters");

    [Fact]
    public void An_event_that_recurs_every_day_for_ever_ends_with_the_range()
    {
        var calendar = HolidayFile.Read(Calendar("DTSTART;VALUE=DATE:20260101|RRULE:FREQ=DAILY"), From, To);

        calendar.Count.ShouldBe(To.DayNumber - From.DayNumber + 1);
    }

    private static string Calendar(string lines) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Day off\r\n{lines.Replace("|", "\r\n", StringComparison.Ordinal)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private static IEnumerable<string> Days(HolidayCalendar calendar)
    {
        for (var day = From; day <= To; day = day.AddDays(1))
        {
            if (calendar.Names(day))
            {
                yield return day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }
}
