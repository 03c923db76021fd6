using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Schedules;

namespace ChatBriefing.Tests.Briefings.Schedules;

public sealed class ScheduleWordsTests
{
    [Theory]
    [InlineData("every weekday at 8:30", "30 8 * * 1-5", "Europe/London", HolidayRule.Ignore)]
    [InlineData("weekdays 8:30 Europe/Berlin", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("Weekdays at 08.30 europe/berlin", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("Mondays 9am", "0 9 * * 1", "Europe/London", HolidayRule.Ignore)]
    [InlineData("every Monday at 9 a.m.", "0 9 * * 1", "Europe/London", HolidayRule.Ignore)]
    [InlineData("Mon, Wed and Fri 7:45", "45 7 * * 1,3,5", "Europe/London", HolidayRule.Ignore)]
    [InlineData("mon,wed,fri 7:45 New York", "45 7 * * 1,3,5", "America/New_York", HolidayRule.Ignore)]
    [InlineData("daily at noon", "0 12 * * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("every day 18:00", "0 18 * * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("each day at midnight in Tokyo", "0 0 * * *", "Asia/Tokyo", HolidayRule.Ignore)]
    [InlineData("first working day of the month 9:00", "0 9 1W * *", "Europe/London", HolidayRule.NextWorkingDay)]
    [InlineData("on the last working day of each month at 17:00 Berlin", "0 17 LW * *", "Europe/Berlin", HolidayRule.NextWorkingDay)]
    [InlineData("monthly on the 15th at 10", "0 10 15 * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("on the 1st and 15th of the month at 10:15", "15 10 1,15 * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("monthly on day 3 at 8:00", "0 8 3 * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("last day of the month 16:45", "45 16 L * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("first Monday of the month at 9", "0 9 * * 1#1", "Europe/London", HolidayRule.Ignore)]
    [InlineData("last Friday of every month 15:00", "0 15 * * 5L", "Europe/London", HolidayRule.Ignore)]
    [InlineData("Monday to Thursday 8pm", "0 20 * * 1,2,3,4", "Europe/London", HolidayRule.Ignore)]
    [InlineData("mon-fri 12am UTC", "0 0 * * 1-5", "UTC", HolidayRule.Ignore)]
    [InlineData("Fri to Mon at 12pm", "0 12 * * 0,1,5,6", "Europe/London", HolidayRule.Ignore)]
    [InlineData("weekends 10:00", "0 10 * * 0,6", "Europe/London", HolidayRule.Ignore)]
    [InlineData("weekly on Tuesday at 6:05 pm", "5 18 * * 2", "Europe/London", HolidayRule.Ignore)]
    [InlineData("working days 8:30", "30 8 * * 1-5", "Europe/London", HolidayRule.Skip)]
    [InlineData("weekdays 8:30 except holidays", "30 8 * * 1-5", "Europe/London", HolidayRule.Skip)]
    [InlineData("weekdays 8:30 Berlin, not on holidays", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Skip)]
    [InlineData("Fridays 9:00, if it is a holiday the next working day", "0 9 * * 5", "Europe/London", HolidayRule.NextWorkingDay)]
    [InlineData("Mondays 9:00 or the first working day after", "0 9 * * 1", "Europe/London", HolidayRule.NextWorkingDay)]
    [InlineData("working days 8:30 including holidays", "30 8 * * 1-5", "Europe/London", HolidayRule.Ignore)]
    [InlineData("8:30 and 17:30 on weekdays", "30 8,17 * * 1-5", "Europe/London", HolidayRule.Ignore)]
    [InlineData("hourly", "0 * * * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("every 4 hours", "0 */4 * * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("at 7", "0 7 * * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("daily 7:00 São Paulo", "0 7 * * *", null, HolidayRule.Ignore)]
    [InlineData("daily 7:00 Sao Paulo", "0 7 * * *", "America/Sao_Paulo", HolidayRule.Ignore)]
    [InlineData("daily 7:00 San Francisco", "0 7 * * *", "America/Los_Angeles", HolidayRule.Ignore)]
    [InlineData("daily 7:00 Asia/Calcutta", "0 7 * * *", "Asia/Calcutta", HolidayRule.Ignore)]
    [InlineData("daily 7:00 W. Europe Standard Time", "0 7 * * *", null, HolidayRule.Ignore)]
    [InlineData("30 8 * * 1-5", "30 8 * * 1-5", "Europe/London", HolidayRule.Ignore)]
    [InlineData("30 8 * * MON-FRI Europe/Berlin", "30 8 * * MON-FRI", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("0 9 1,15 * * Berlin except holidays", "0 9 1,15 * *", "Europe/Berlin", HolidayRule.Skip)]
    [InlineData("every weekday at 8:30 London time", "30 8 * * 1-5", "Europe/London", HolidayRule.Ignore)]
    [InlineData("every weekday at 8:30 Berlin time", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("8:30 New York time on weekdays", "30 8 * * 1-5", "America/New_York", HolidayRule.Ignore)]
    [InlineData("weekdays 8:30 in the Berlin time zone", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("weekdays 8:30 Europe/Berlin time", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("weekdays 8:30 Tokyo Standard Time", "30 8 * * 1-5", "Asia/Tokyo", HolidayRule.Ignore)]
    [InlineData("weekdays 8:30 (Berlin)", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("weekdays (Berlin) 8:30", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("weekdays 8:30 (Berlin time)", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("weekdays 8:30 (Europe/Berlin)", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("weekdays at 8:30 (Rio de Janeiro)", "30 8 * * 1-5", "America/Sao_Paulo", HolidayRule.Ignore)]
    [InlineData("30 8 * * 1-5 (Berlin time)", "30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore)]
    [InlineData("twice a day at 9 and 17", "0 9,17 * * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("three times a day at 9, 13 and 17", "0 9,13,17 * * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("twice a day every 12 hours", "0 */12 * * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("twice a week on Mondays and Thursdays at 9", "0 9 * * 1,4", "Europe/London", HolidayRule.Ignore)]
    [InlineData("twice a month on the 1st and 15th at 9", "0 9 1,15 * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("once a week on Mondays at nine", "0 9 * * 1", "Europe/London", HolidayRule.Ignore)]
    [InlineData("every two hours", "0 */2 * * *", "Europe/London", HolidayRule.Ignore)]
    [InlineData("weekdays 0830", "30 8 * * 1-5", "Europe/London", HolidayRule.Ignore)]
    [InlineData("0830 on weekdays", "30 8 * * 1-5", "Europe/London", HolidayRule.Ignore)]
    public void Words_are_understood(string words, string cron, string? zone, HolidayRule rule)
    {
        var read = ScheduleWords.Read(words, "London", TimeSpan.FromHours(1));

        if (zone is null)
        {
            read.Schedule.ShouldBeNull();
            return;
        }

        read.Error.ShouldBeEmpty();
        read.Schedule.ShouldBe(new Schedule(cron, zone, rule));
    }

    [Theory]
    [InlineData("", "When is it due?")]
    [InlineData("whenever you like", "\"whenever\" was not understood; understood is \"weekdays 8:30 Berlin\"")]
    [InlineData("weekdays", "At what time? For example \"weekdays 8:30\"")]
    [InlineData("weekly 9:00", "On which day of the week?")]
    [InlineData("monthly 9:00", "On which day of the month?")]
    [InlineData("every other Monday 9:00", "\"other\" cannot be scheduled")]
    [InlineData("every 30 minutes", "cannot come every few minutes")]
    [InlineData("every 5 hours", "Every 5 hours does not fit into a day")]
    [InlineData("weekdays 8:30 and 17:00", "must have the same minutes")]
    [InlineData("weekdays 25:00", "\"25:00\" was not understood")]
    [InlineData("weekdays 13pm", "\"13pm\" was not understood")]
    [InlineData("weekdays 8:30 Europe/Berlim", "The time zone \"Europe/Berlim\" is not known: did you mean Europe/Berlin")]
    [InlineData("weekdays 8:30 Berlim", "The time zone \"berlim\" is not known: did you mean Europe/Berlin")]
    [InlineData("third working day of the month 9:00", "only the first and the last")]
    [InlineData("daily on Mondays 9:00", "days of more than one kind")]
    [InlineData("*/5 * * * *", "That is every 5 minutes, and a briefing comes at most every 60")]
    [InlineData("0,30 8 * * *", "That is every 30 minutes")]
    [InlineData("0 9 30 2 *", "never comes to pass")]
    [InlineData("99 9 * * *", "is no cron expression of five fields")]
    [InlineData("0 9 * *", "is no cron expression of five fields")]
    [InlineData("first and last day of the month 9:00", "Only one such day a month")]
    [InlineData("weekdays 8:30 CET", "\"CET\" is an offset, and clocks change: name a city, for example Europe/Berlin")]
    [InlineData("8:30 CEST on weekdays", "\"CEST\" is an offset, and clocks change: name a city, for example Europe/Berlin")]
    [InlineData("weekdays 8:30 (EST)", "\"EST\" is an offset, and clocks change: name a city, for example America/New_York")]
    [InlineData("30 8 * * 1-5 PST", "\"PST\" is an offset, and clocks change: name a city, for example America/Los_Angeles")]
    [InlineData("weekdays 8:30 UTC+1", "\"UTC+1\" is an offset, and clocks change: name a city, for example Europe/Berlin")]
    [InlineData("weekdays 8:30 +01:00", "\"+01:00\" is an offset, and clocks change")]
    [InlineData("every three days at 9", "Every 3 days cannot be scheduled")]
    [InlineData("every 3 days at 9", "Every 3 days cannot be scheduled")]
    [InlineData("every 2 weeks on Monday at 9", "Every 2 weeks cannot be scheduled")]
    [InlineData("daily at 24:00", "\"24:00\" is the end of a day: write 0:00")]
    [InlineData("weekdays 8:30 foo bar baz", "\"foo\" was not understood")]
    [InlineData("whole weekdays 8:30", "\"whole\" was not understood")]
    [InlineData("twice a day at 9 Berlin", "Name each time, for example \"daily at 9 and 15\"")]
    [InlineData("twice daily 9", "Name each time, for example \"daily at 9 and 15\"")]
    [InlineData("three times a day at 9", "Name each time, for example \"daily at 9 and 15\"")]
    [InlineData("3 times a day at 9 and 17", "Name each time")]
    [InlineData("twice on Mondays at 9", "Name each time")]
    [InlineData("twice a week on Mondays at 9", "Name each day, for example \"Mondays and Thursdays 9:00\"")]
    [InlineData("twice a month on the 1st at 9", "Name each day, for example")]
    [InlineData("weekdays 8:30 New Yrok", "The time zone \"new yrok\" is not known: did you mean America/New_York")]
    public void What_is_not_understood_is_said_in_one_line(string words, string error)
    {
        var read = ScheduleWords.Read(words, "London", TimeSpan.FromHours(1));

        read.Schedule.ShouldBeNull();
        read.Error.ShouldContain(error);
        read.Error.ShouldNotContain('\n');
    }

    [Fact]
    public void Words_of_any_length_and_kind_are_answered_quickly() =>
        CsCheck.Check.Sample(CsCheck.Gen.String[0, 250], words => ScheduleWords.Read(words, "UTC", TimeSpan.FromHours(1)) is { Schedule: null, Error.Length: > 0 } or { Schedule: not null, Error: "" }, iter: 2000);
}
