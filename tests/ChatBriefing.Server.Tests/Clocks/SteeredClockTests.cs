using ChatBriefing.Server.Clocks;
using ChatBriefing.Server.Commands;

namespace ChatBriefing.Server.Tests.Clocks;

public sealed class SteeredClockTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 26, 7, 29, 50, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-clock-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string ClockFile => Path.Combine(folder, "clock.json");

    [Fact]
    public async Task Two_clocks_that_follow_one_file_show_what_it_says()
    {
        Set(Morning);
        using var one = new SteeredClock(ClockFile);
        using var two = new SteeredClock(ClockFile);
        one.GetUtcNow().ShouldBe(Morning);

        Set(Morning.AddHours(3));

        await UntilAsync(() => one.GetUtcNow() == Morning.AddHours(3) && two.GetUtcNow() == Morning.AddHours(3));
    }

    [Fact]
    public async Task A_delay_ends_when_the_clock_was_put_past_its_end_and_not_before()
    {
        Set(Morning);
        using var clock = new SteeredClock(ClockFile);
        var delay = Task.Delay(TimeSpan.FromHours(1), clock, Token);
        var longer = Task.Delay(TimeSpan.FromHours(3), clock, Token);

        Set(Morning.AddHours(2));

        await delay.WaitAsync(TimeSpan.FromMinutes(1), Token);
        longer.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_clock_never_goes_back()
    {
        Set(Morning);
        using var clock = new SteeredClock(ClockFile);
        var delay = Task.Delay(TimeSpan.FromMinutes(1), clock, Token);
        Set(Morning.AddHours(2));
        await delay.WaitAsync(TimeSpan.FromMinutes(1), Token);

        Set(Morning);
        await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Token);

        clock.GetUtcNow().ShouldBe(Morning.AddHours(2));
    }

    [Theory]
    [InlineData("{}x")]
    [InlineData("{\"at\":\"2026-11-26T07:29:50Z\",\"real\":\"2026-11-26T07:29:50Z\",\"speed\":-1}")]
    public void A_file_that_says_nothing_sensible_is_refused_with_an_example(string text)
    {
        File.WriteAllText(ClockFile, text);

        Should.Throw<InvalidOperationException>(() => new SteeredClock(ClockFile)).Message.ShouldContain("\"speed\":1");
    }

    [Fact]
    public void Outside_Development_a_server_with_a_steered_clock_does_not_start()
    {
        Set(Morning);

        Should.Throw<CommandFaultException>(() => ServerHost.Build(["--environment=Production", $"--Clock:File={ClockFile}", $"--DataPath={folder}"])).Message.ShouldStartWith("Clock:File is for simulations");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var looks = 0; looks < 6000 && !isSo(); looks++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Token);
        }

        isSo().ShouldBeTrue();
    }

    private void Set(DateTimeOffset time) => new ClockSetting(time, TimeProvider.System.GetUtcNow(), 0).Write(ClockFile);
}
