using System.Collections.Concurrent;
using ChatBriefing.Server.Slack.Errands;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>What is said of errands that cannot be run.</summary>
public sealed class ErrandTests
{
    private const int AtOnce = 8;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Errands_that_the_stop_of_the_server_cuts_off_are_named_and_counted()
    {
        var lines = new Lines();
        using var runner = new ErrandRunner(lines);
        var begun = new SemaphoreSlim(0);
        for (var at = 0; at < AtOnce + 3; at++)
        {
            runner.Take(new Errand($"errand {at}", async cancellationToken =>
            {
                begun.Release();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }));
        }

        await runner.StartAsync(Token);
        for (var at = 0; at < AtOnce; at++)
        {
            (await begun.WaitAsync(TimeSpan.FromSeconds(60), Token)).ShouldBeTrue();
        }

        await runner.StopAsync(Token);
        runner.Take(new Errand("errand after the stop", _ => Task.CompletedTask));

        var said = lines.Said.ToList();
        said.Count.ShouldBe(AtOnce + 3 + 1);
        for (var at = 0; at < AtOnce + 3; at++)
        {
            said.ShouldContain(line => line.Contains($"errand {at} "));
        }

        said[^1].ShouldContain("errand after the stop");
        said[^1].ShouldContain("12");
    }

    [Fact]
    public void The_oldest_errand_gives_way_when_too_many_wait_and_is_named_and_counted()
    {
        var lines = new Lines();
        using var runner = new ErrandRunner(lines);

        for (var at = 0; at < 1_002; at++)
        {
            runner.Take(new Errand($"errand {at}", _ => Task.CompletedTask));
        }

        lines.Said.Count.ShouldBe(2);
        lines.Said.Last().ShouldSatisfyAllConditions(line => line.ShouldContain("errand 1 "), line => line.ShouldContain("2 errands"));
    }

    private sealed class Lines : ILogger<ErrandRunner>
    {
        public ConcurrentQueue<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Warning)
            {
                Said.Enqueue(formatter(state, exception));
            }
        }
    }
}
