using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Planning;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Briefings.Planning;

public sealed class HolidayBookTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 12, 25);

    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-holidays-").FullName;
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero));
    private readonly BriefingOptions options = new();

    [Fact]
    public void A_subscription_has_its_own_holidays_before_those_of_its_zone_and_of_all()
    {
        options.Holidays.File = Write("all.ics", "20261224");
        options.Holidays.Zones["Berlin"] = Write("berlin.ics", "20261225");
        options.Holidays.Subscriptions["abc234"] = Write("own.ics", "20261226");
        var book = Book();

        book.For(SampleSubscription.Of("0 9 * * *", "UTC") with { Id = "other" }).Names(Day.AddDays(-1)).ShouldBeTrue();
        book.For(SampleSubscription.Of("0 9 * * *", "Europe/Berlin") with { Id = "other" }).Names(Day).ShouldBeTrue();
        book.For(SampleSubscription.Of("0 9 * * *", "Europe/Berlin")).Names(Day.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void A_file_is_read_again_within_the_hour_and_a_broken_one_leaves_the_holidays_as_they_were()
    {
        options.Holidays.File = Write("all.ics", "20261224");
        var book = Book();
        var subscription = SampleSubscription.Of("0 9 * * *", "UTC");
        book.For(subscription).Names(Day).ShouldBeFalse();

        Write("all.ics", "20261225");
        time.Advance(TimeSpan.FromMinutes(61));
        book.For(subscription).Names(Day).ShouldBeTrue();

        File.WriteAllText(options.Holidays.File, "oops");
        time.Advance(TimeSpan.FromMinutes(61));
        book.For(subscription).Names(Day).ShouldBeTrue();
    }

    [Theory]
    [InlineData("missing.ics", "cannot be read")]
    [InlineData("text.ics", "it is no iCalendar file")]
    public void Settings_that_name_a_file_that_cannot_be_read_are_refused_at_the_start(string name, string reason)
    {
        File.WriteAllText(Path.Combine(folder, "text.ics"), "<html>");
        options.Holidays.File = Path.Combine(folder, name);

        new BriefingOptionsValidator().Validate(null, options).Failures!.ShouldHaveSingleItem().ShouldContain(reason);
    }

    [Fact]
    public void Settings_with_an_unknown_zone_are_refused_with_names_that_are_like_it()
    {
        options.Zone = "Europe/Berln";

        new BriefingOptionsValidator().Validate(null, options).Failures!.ShouldHaveSingleItem().ShouldContain("did you mean Europe/Berlin");
    }

    [Fact]
    public void The_defaults_are_valid() => new BriefingOptionsValidator().Validate(null, options).Succeeded.ShouldBeTrue();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private HolidayBook Book() => new(Options.Create(options), time, NullLogger<HolidayBook>.Instance);

    private string Write(string name, string day)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:{day}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        return path;
    }
}
