using System.Globalization;
using ChatBriefing.Library.Versions;
using CsCheck;

namespace ChatBriefing.Tests.Library.Versions;

public sealed class TimelineTests
{
    private static readonly Gen<VersionEvent> Events = Gen.Select(Gen.Int[0, 6], Gen.Int[1, 28], Gen.Int[0, 28], (version, day, date) => new VersionEvent(
        version == 0 ? null : version, new DateOnly(2026, 2, day), date == 0 ? null : new DateOnly(2026, 2, date)));

    private static readonly Gen<List<VersionEvent>> Logs = Events.Array[0, 12].Select(events => events.OrderBy(happened => happened.Day).ToList());

    /// <summary>Events: "+version@day" published, "+version@day/date" with a date of its own, "-@day" left; days of February.</summary>
    [Theory]
    [InlineData("+1@5", "1:5-")]
    [InlineData("+1@5 +2@9", "1:5-9 2:9-")]
    [InlineData("+1@5/2 +2@9/7", "1:2-7 2:7-")]
    [InlineData("+1@5 +2@5", "2:5-")]
    [InlineData("+1@5/20 +2@9/3", "2:3-20 1:20-")]
    [InlineData("+1@5 +2@9 +1@12", "1:5-9 2:9-12 1:12-")]
    [InlineData("+1@5/1 +2@9/6 +1@12", "1:1-6 2:6-12 1:12-")]
    [InlineData("+1@5 -@9", "1:5-9")]
    [InlineData("+1@5/20 -@9", "")]
    [InlineData("+1@5 -@9 +1@12", "1:5-9 1:12-")]
    [InlineData("+1@5 -@9 +1@9", "1:5-9 1:9-")]
    [InlineData("+1@5 -@9 +2@12/3", "1:5-9 2:9-")]
    [InlineData("-@9 +2@12/3", "2:3-")]
    [InlineData("", "")]
    public void A_version_is_in_force_from_its_day_until_the_next(string events, string expected) =>
        string.Join(' ', Timeline.Of(Read(events)).Select(days => $"{days.Version}:{days.From.Day}-{days.Until?.Day}")).ShouldBe(expected);

    [Fact]
    public void On_no_day_are_two_versions_in_force() => Logs.Sample(events =>
    {
        var days = Timeline.Of(events);
        foreach (var day in Enumerable.Range(1, 28).Select(at => new DateOnly(2026, 2, at)))
        {
            days.Count(some => some.From <= day && (some.Until is null || some.Until > day)).ShouldBeLessThanOrEqualTo(1);
        }
    });

    [Fact]
    public void From_now_on_one_version_is_in_force_unless_the_document_left() => Logs.Where(events => events.Count > 0).Sample(events =>
    {
        var last = events[^1];
        var open = Timeline.Of(events).Where(days => days.Until is null).ToList();
        open.Count.ShouldBe(last.Version is null ? 0 : 1);
    });

    private static IEnumerable<VersionEvent> Read(string events) => events.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text =>
    {
        var parts = text.Split('@', '/');
        DateOnly? date = parts.Length > 2 ? Day(parts[2]) : null;
        return new VersionEvent(parts[0] == "-" ? null : int.Parse(parts[0][1..], CultureInfo.InvariantCulture), Day(parts[1]), date);
    });

    private static DateOnly Day(string text) => new(2026, 2, int.Parse(text, CultureInfo.InvariantCulture));
}
