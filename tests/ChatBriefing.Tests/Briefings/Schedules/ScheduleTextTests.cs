using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Schedules;
using ChatBriefing.Tests.Briefings.Planning;

namespace ChatBriefing.Tests.Briefings.Schedules;

public sealed class ScheduleTextTests
{
    [Theory]
    [InlineData("30 8 * * 1-5", "Every weekday (Monday to Friday) at 08:30, Europe/Berlin")]
    [InlineData("30 8 * * MON-FRI", "Every weekday (Monday to Friday) at 08:30, Europe/Berlin")]
    [InlineData("45 7 * * 1,3,5", "Every Monday, Wednesday and Friday at 07:45, Europe/Berlin")]
    [InlineData("0 12 * * *", "Every day at 12:00, Europe/Berlin")]
    [InlineData("0 9 1W * *", "On the first working day of the month at 09:00, Europe/Berlin")]
    [InlineData("0 9 LW * *", "On the last working day of the month at 09:00, Europe/Berlin")]
    [InlineData("0 9 15W * *", "On the working day nearest to the 15th of the month at 09:00, Europe/Berlin")]
    [InlineData("0 10 1,15 * *", "On the 1st and 15th of the month at 10:00, Europe/Berlin")]
    [InlineData("0 10 L * *", "On the last day of the month at 10:00, Europe/Berlin")]
    [InlineData("0 10 1 1,7 *", "On the 1st of January and July at 10:00, Europe/Berlin")]
    [InlineData("0 9 * * 1#1", "On the first Monday of the month at 09:00, Europe/Berlin")]
    [InlineData("0 9 * * FRIL", "On the last Friday of the month at 09:00, Europe/Berlin")]
    [InlineData("30 8,17 * * 0,6", "Every Saturday and Sunday at 08:30 and 17:30, Europe/Berlin")]
    [InlineData("0 * * * *", "Every day every hour at :00, Europe/Berlin")]
    [InlineData("0 */4 * * *", "Every day at 00:00, 04:00, 08:00, 12:00, 16:00 and 20:00, Europe/Berlin")]
    [InlineData("15 8-18 * * 1-5", "Every weekday (Monday to Friday) every hour from 08:15 to 18:15, Europe/Berlin")]
    [InlineData("0 9 13 * 5", "On the 13th of the month, when it is a Friday, at 09:00, Europe/Berlin")]
    [InlineData("0 9 * * 7", "Every Sunday at 09:00, Europe/Berlin")]
    [InlineData("0 9 * * 5-1", "Every Monday, Friday, Saturday and Sunday at 09:00, Europe/Berlin")]
    [InlineData("0 9 * 12 *", "Every day in December at 09:00, Europe/Berlin")]
    public void Schedules_are_read_back_in_words(string cron, string text) =>
        ScheduleText.Of(new Schedule(cron, "Europe/Berlin", HolidayRule.Ignore)).ShouldBe(text);

    [Theory]
    [InlineData(HolidayRule.Skip, "Every day at 12:00, UTC, not on holidays")]
    [InlineData(HolidayRule.NextWorkingDay, "Every day at 12:00, UTC, on holidays the first working day after")]
    public void What_happens_on_holidays_is_said(HolidayRule rule, string text) =>
        ScheduleText.Of(new Schedule("0 12 * * *", "UTC", rule)).ShouldBe(text);

    [Theory]
    [InlineData("30 8 * * 1-5", "Europe/Berlin", "Thu 26 Nov 2026 08:30 (07:30 UTC), Fri 27 Nov 2026 08:30 (07:30 UTC), Mon 30 Nov 2026 08:30 (07:30 UTC)")]
    [InlineData("30 8 * * 1-5", "Pacific/Auckland", "Thu 26 Nov 2026 08:30 (Wed 19:30 UTC), Fri 27 Nov 2026 08:30 (Thu 19:30 UTC), Mon 30 Nov 2026 08:30 (Sun 19:30 UTC)")]
    public void The_next_three_runs_are_read_back(string cron, string zone, string text)
    {
        var from = DateTimeOffset.Parse("2026-11-25T12:00Z", CultureInfo.InvariantCulture);

        ScheduleText.Of(new Schedule(cron, zone, HolidayRule.Ignore), SampleSubscription.Runs(cron, zone, from, 3))
            .ShouldBe($"Every weekday (Monday to Friday) at 08:30, {zone}; next: {text}");
    }

    [Fact]
    public void What_was_read_back_is_what_was_understood_however_it_was_written()
    {
        string[] ways = ["weekdays 8:30", "every weekday at 8:30am", "Monday to Friday 08:30", "mon-fri at 8.30", "30 8 * * 1-5", "30 8 * * Mon-Fri"];

        ways.Select(words => ScheduleText.Of(ScheduleWords.Read(words, "Berlin", TimeSpan.FromHours(1)).Schedule!)).Distinct()
            .ShouldHaveSingleItem().ShouldBe("Every weekday (Monday to Friday) at 08:30, Europe/Berlin");
    }
}
