using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace ChatBriefing.Tests.Briefings.Planning;

/// <summary>
/// Every hour of both days on which twelve zones change their clocks, put beside NodaTime, which has rules and data of its
/// own. Lord Howe moves by half an hour, Troll by two, São Paulo and Cairo at midnight.
/// </summary>
public sealed class ChangeDayTests
{
    private static readonly (string Zone, int Year)[] Zones =
    [
        ("Europe/Berlin", 2026), ("Europe/London", 2026), ("America/New_York", 2026), ("America/Los_Angeles", 2026), ("America/Sao_Paulo", 2018),
        ("America/Santiago", 2024), ("Africa/Cairo", 2024), ("Asia/Jerusalem", 2024), ("Australia/Sydney", 2026), ("Australia/Lord_Howe", 2026),
        ("Pacific/Auckland", 2026), ("Antarctica/Troll", 2026),
    ];

    private static readonly ZoneLocalMappingResolver FirstOrNext = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public static TheoryData<string, string, int, int> Hours()
    {
        var rows = new TheoryData<string, string, int, int>();
        foreach (var (zone, year) in Zones)
        {
            foreach (var day in ChangeDays(zone, year))
            {
                for (var hour = 0; hour < 24; hour++)
                {
                    rows.Add(zone, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), hour, hour % 2 == 0 ? 30 : 0);
                }
            }
        }

        return rows;
    }

    [Fact]
    public void The_rows_are_every_hour_of_two_days_in_twelve_zones() => Hours().Count.ShouldBe(12 * 2 * 24);

    [Theory]
    [MemberData(nameof(Hours))]
    public void A_daily_run_takes_place_once_at_the_moment_that_NodaTime_gives(string zone, string day, int hour, int minute)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var runs = SampleSubscription.Runs($"{minute} {hour} * * *", zone, new DateTimeOffset(date.AddDays(-2).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), 6);

        var run = runs.Where(run => run.LocalDate == date).ShouldHaveSingleItem();
        run.LocalTime.ShouldBe(new TimeOnly(hour, minute));
        run.DueAt.UtcDateTime.ShouldBe(Expected(zone, date, hour, minute));
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public void Looking_every_half_hour_finds_the_same_run_once(string zone, string day, int hour, int minute)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var clock = new PlannedClock($"{minute} {hour} * * *", zone);

        clock.Run(new DateTimeOffset(date.AddDays(-1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), TimeSpan.FromDays(3), TimeSpan.FromMinutes(30));

        clock.Taken.Where(run => run.Slot.LocalDate == date).ShouldHaveSingleItem().Slot.DueAt.UtcDateTime.ShouldBe(Expected(zone, date, hour, minute));
        clock.Taken.Select(run => run.Slot.LocalDate).ShouldBeUnique();
    }

    [Fact]
    public void An_hourly_schedule_runs_once_by_the_clocks_in_the_hour_that_comes_twice() =>
        SampleSubscription.Runs("0 * * * *", "Europe/Berlin", new DateTimeOffset(2026, 10, 24, 23, 30, 0, TimeSpan.Zero), 3)
            .Select(run => run.DueAt.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture))
            .ShouldBe(["00:00", "02:00", "03:00"]);

    [Fact]
    public void An_hourly_schedule_runs_once_where_an_hour_is_left_out() =>
        SampleSubscription.Runs("0 * * * *", "Europe/Berlin", new DateTimeOffset(2026, 3, 28, 23, 30, 0, TimeSpan.Zero), 3)
            .Select(run => $"{run.LocalTime:HH:mm} {run.DueAt.UtcDateTime:HH:mm}")
            .ShouldBe(["01:00 00:00", "03:00 01:00", "04:00 02:00"]);

    private static DateTime Expected(string zone, DateOnly date, int hour, int minute) => DateTimeZoneProviders.Tzdb[zone]
        .ResolveLocal(new LocalDateTime(date.Year, date.Month, date.Day, hour, minute), FirstOrNext)
        .ToDateTimeUtc();

    private static IEnumerable<DateOnly> ChangeDays(string zone, int year) => DateTimeZoneProviders.Tzdb[zone]
        .GetZoneIntervals(Instant.FromUtc(year, 1, 1, 0, 0), Instant.FromUtc(year + 1, 1, 1, 0, 0))
        .Where(interval => interval.HasEnd && interval.End < Instant.FromUtc(year + 1, 1, 1, 0, 0))
        .Select(interval => interval.IsoLocalEnd.Date.ToDateOnly());
}
