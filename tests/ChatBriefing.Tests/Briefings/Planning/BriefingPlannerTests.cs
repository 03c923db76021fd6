using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Planning;

namespace ChatBriefing.Tests.Briefings.Planning;

public sealed class BriefingPlannerTests
{
    [Theory]
    // The day that most years lack.
    [InlineData("0 9 29 2 *", "UTC", "2026-03-01T00:00Z", "2028-02-29T09:00Z", "2032-02-29T09:00Z")]
    [InlineData("0 9 29 2 *", "UTC", "2096-03-01T00:00Z", "2104-02-29T09:00Z", "2108-02-29T09:00Z")]
    [InlineData("30 8 * * *", "Europe/Berlin", "2028-02-28T12:00Z", "2028-02-29T07:30Z", "2028-03-01T07:30Z")]
    [InlineData("30 8 * * *", "Europe/Berlin", "2027-02-28T12:00Z", "2027-03-01T07:30Z", "2027-03-02T07:30Z")]
    [InlineData("0 9 L * *", "UTC", "2028-02-01T00:00Z", "2028-02-29T09:00Z", "2028-03-31T09:00Z")]
    [InlineData("0 9 L * *", "UTC", "2027-02-01T00:00Z", "2027-02-28T09:00Z", "2027-03-31T09:00Z")]
    [InlineData("0 9 31 * *", "UTC", "2026-02-01T00:00Z", "2026-03-31T09:00Z", "2026-05-31T09:00Z")]
    // The end of the year, where the zones stand on different sides of it.
    [InlineData("30 23 31 12 *", "Pacific/Kiritimati", "2026-12-01T00:00Z", "2026-12-31T09:30Z", "2027-12-31T09:30Z")]
    [InlineData("30 23 31 12 *", "Pacific/Honolulu", "2026-12-01T00:00Z", "2027-01-01T09:30Z", "2028-01-01T09:30Z")]
    [InlineData("0 0 1 1 *", "Europe/Berlin", "2026-12-01T00:00Z", "2026-12-31T23:00Z", "2027-12-31T23:00Z")]
    [InlineData("0 8 * * *", "America/New_York", "2026-12-31T12:00Z", "2026-12-31T13:00Z", "2027-01-01T13:00Z")]
    [InlineData("0 9 * * 1-5", "UTC", "2026-12-31T10:00Z", "2027-01-01T09:00Z", "2027-01-04T09:00Z")]
    [InlineData("0 9 1W * *", "UTC", "2026-07-15T00:00Z", "2026-08-03T09:00Z", "2026-09-01T09:00Z")]
    [InlineData("0 9 LW * *", "UTC", "2026-05-15T00:00Z", "2026-05-29T09:00Z", "2026-06-30T09:00Z")]
    [InlineData("0 9 * * 1#1", "UTC", "2026-11-25T00:00Z", "2026-12-07T09:00Z", "2027-01-04T09:00Z")]
    [InlineData("0 9 * * 5L", "UTC", "2026-11-25T00:00Z", "2026-11-27T09:00Z", "2026-12-25T09:00Z")]
    // A whole day that never was: Samoa went over the date line. It runs at the first moment after.
    [InlineData("0 9 * * *", "Pacific/Apia", "2011-12-29T00:00Z", "2011-12-29T19:00Z", "2011-12-30T10:00Z")]
    // Offsets of a quarter of an hour.
    [InlineData("45 7 * * *", "Asia/Kathmandu", "2026-06-01T00:00Z", "2026-06-01T02:00Z", "2026-06-02T02:00Z")]
    public void The_next_runs_are(string cron, string zone, string from, string first, string second)
    {
        var expected = new[] { At(first), At(second) };

        SampleSubscription.Runs(cron, zone, At(from), 2).ConvertAll(run => run.DueAt).ShouldBe(expected);
    }

    [Theory]
    // Good Friday and Easter Monday of 2026 are 3 and 6 April.
    [InlineData("30 8 * * 1-5", HolidayRule.Ignore, "2026-04-02", "2 3 6 7 8")]
    [InlineData("30 8 * * 1-5", HolidayRule.Skip, "2026-04-02", "2 7 8 9 10")]
    [InlineData("30 8 * * 1-5", HolidayRule.NextWorkingDay, "2026-04-02", "2 7 8 9 10")]
    [InlineData("30 8 * * 5", HolidayRule.NextWorkingDay, "2026-04-02", "7 10 17 24 4")]
    [InlineData("30 8 * * 1,5", HolidayRule.NextWorkingDay, "2026-04-02", "7 10 13 17 20")]
    [InlineData("30 8 3 * *", HolidayRule.NextWorkingDay, "2026-04-02", "7 3 3 3 3")]
    [InlineData("30 8 * * 0", HolidayRule.NextWorkingDay, "2026-04-02", "5 12 19 26 3")]
    [InlineData("30 8 3 * *", HolidayRule.Skip, "2026-04-02", "3 3 3 3 3")]
    // 1 May is a Friday: the first working day of that month is the Monday after.
    [InlineData("30 8 1W * *", HolidayRule.NextWorkingDay, "2026-04-20", "4 1 1 3 1")]
    public void Holidays_remove_or_move_runs(string cron, HolidayRule rule, string from, string days)
    {
        DateOnly[] holidays = [new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 1)];
        var runs = SampleSubscription.Runs(cron, "Europe/Berlin", At($"{from}T00:00Z"), 5, rule, holidays);

        string.Join(' ', runs.Select(run => run.LocalDate.Day)).ShouldBe(days);
        runs.ShouldAllBe(run => run.LocalTime == new TimeOnly(8, 30));
    }

    [Fact]
    public void A_run_that_would_wait_longer_than_a_month_is_left_out()
    {
        var year = Enumerable.Range(0, 40).Select(day => new DateOnly(2026, 7, 1).AddDays(day)).ToArray();

        SampleSubscription.Runs("0 9 1 7 *", "UTC", At("2026-06-01T00:00Z"), 1, HolidayRule.NextWorkingDay, year)
            .ShouldHaveSingleItem().LocalDate.ShouldBe(new DateOnly(2027, 7, 1));
    }

    [Theory]
    [InlineData("2026-11-26T07:29:59Z", null, false)]
    [InlineData("2026-11-26T07:30:00Z", "26", false)]
    [InlineData("2026-11-26T07:35:00Z", "26", false)]
    [InlineData("2026-11-26T07:35:01Z", "26", true)]
    [InlineData("2026-11-26T13:30:00Z", "26", true)]
    [InlineData("2026-11-26T13:30:01Z", null, false)]
    public void A_missed_run_is_made_up_within_the_bound_and_marked_late(string now, string? day, bool isLate)
    {
        var due = new PlannedClock("30 8 * * *", "Europe/Berlin").Look(At(now));

        due?.Slot.LocalDate.Day.ToString(CultureInfo.InvariantCulture).ShouldBe(day);
        (due is null).ShouldBe(day is null);
        (due?.IsLate ?? false).ShouldBe(isLate);
    }

    [Fact]
    public void Of_several_missed_runs_only_the_newest_is_made_up()
    {
        var clock = new PlannedClock("0 * * * *", "UTC");
        clock.Look(At("2026-11-26T08:00:00Z"))!.Slot.LocalTime.ShouldBe(new TimeOnly(8, 0));

        var due = clock.Look(At("2026-11-26T12:20:00Z"))!;

        (due.Slot.LocalTime, due.IsLate, due.Dropped).ShouldBe((new TimeOnly(12, 0), true, 3));
        clock.Look(At("2026-11-26T12:20:05Z")).ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_due_while_paused_and_nothing_of_that_time_is_made_up()
    {
        var clock = new PlannedClock("30 8 * * *", "Europe/Berlin");
        var running = clock.Subscription;
        clock.Subscription = running with { PausedAt = At("2026-11-26T07:00:00Z") };
        clock.Look(At("2026-11-26T07:30:00Z")).ShouldBeNull();
        BriefingPlanner.Next(clock.Subscription, At("2026-11-26T07:30:00Z"), clock.Rules).ShouldBeEmpty();

        clock.Subscription = running;
        clock.RunsFrom = At("2026-11-26T09:00:00Z");
        clock.Look(At("2026-11-26T09:00:00Z")).ShouldBeNull();
        clock.Look(At("2026-11-27T07:30:00Z"))!.Slot.LocalDate.ShouldBe(new DateOnly(2026, 11, 27));
    }

    [Fact]
    public void A_new_subscription_makes_nothing_up_from_before_it_was_made()
    {
        var clock = new PlannedClock("30 8 * * *", "Europe/Berlin") { RunsFrom = At("2026-11-26T07:31:00Z") };

        clock.Look(At("2026-11-26T07:32:00Z")).ShouldBeNull();
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    [InlineData(-3, -4)]
    [InlineData(0, 5)]
    public void A_zone_whose_rules_were_changed_between_two_runs_repeats_none_and_leaves_none_out(int hoursBefore, int hoursAfter)
    {
        var clock = new PlannedClock("30 8 * * *", "UTC") { Rules = SampleSubscription.Rules(Fixed(hoursBefore)) };
        for (var now = At("2026-11-25T00:00:00Z"); now < At("2026-11-29T00:00:00Z"); now = now.AddMinutes(10))
        {
            // From noon by the old clocks of the second day on the new rules are known.
            clock.Rules = SampleSubscription.Rules(Fixed(now < At("2026-11-26T00:00:00Z").AddHours(9 - hoursBefore) ? hoursBefore : hoursAfter));
            clock.RunsFrom = At("2026-11-25T00:00:00Z");
            clock.Look(now);
        }

        clock.Taken.ConvertAll(run => run.Slot.LocalDate.Day).ShouldBe([25, 26, 27, 28]);
    }

    [Fact]
    public void A_schedule_that_moved_to_another_zone_is_due_by_the_new_clocks()
    {
        var clock = new PlannedClock("0 18 * * *", "Europe/Berlin");
        clock.Look(At("2026-11-26T17:00:00Z")).ShouldNotBeNull();
        clock.Subscription = clock.Subscription with { Schedule = new Schedule("0 10 * * *", "America/Los_Angeles", HolidayRule.Ignore) };
        clock.Rules = SampleSubscription.Rules("America/Los_Angeles");
        clock.RunsFrom = At("2026-11-26T17:10:00Z");

        clock.Look(At("2026-11-26T18:00:00Z"))!.Slot.LocalDate.ShouldBe(new DateOnly(2026, 11, 26));
    }

    private static TimeZoneInfo Fixed(int hours) => TimeZoneInfo.CreateCustomTimeZone($"Test{hours}", TimeSpan.FromHours(hours), null, null);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
