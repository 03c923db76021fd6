using ChatBriefing.Library.Following;

namespace ChatBriefing.Tests.Library.Following;

public sealed class BackOffTests
{
    [Theory]
    [InlineData(60, 0, null, 0.5, 60)]
    [InlineData(60, 0, null, 0.0, 54)]
    [InlineData(60, 0, null, 1.0, 66)]
    [InlineData(60, 1, null, 0.5, 120)]
    [InlineData(60, 3, null, 0.5, 480)]
    [InlineData(60, 50, null, 0.5, 1440)]
    [InlineData(2880, 2, null, 0.5, 2880)]
    [InlineData(60, 1, 600, 0.5, 600)]
    [InlineData(60, 1, 5, 0.5, 120)]
    [InlineData(60, 1, 99999, 0.5, 10080)]
    public void The_wait_doubles_to_a_day_and_heeds_the_server(int interval, int failures, int? asked, double chance, int expected) =>
        BackOff.After(TimeSpan.FromMinutes(interval), failures, asked is { } minutes ? TimeSpan.FromMinutes(minutes) : null, chance)
            .ShouldBe(TimeSpan.FromMinutes(expected), TimeSpan.FromSeconds(1));
}
