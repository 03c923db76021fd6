using ChatBriefing.Server.Workers;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Server.Tests.Workers;

public sealed class WorkLoopTests
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider clock = new();
    private readonly List<Exception> told = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_fault_it_is_told_and_the_work_goes_on()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var rounds = 0;
        var run = Of().RunAsync(_ => ++rounds < 3 ? throw new InvalidOperationException($"round {rounds}") : stop.CancelAsync(), stop.Token);
        await MoveUntilAsync(run);

        rounds.ShouldBe(3);
        told.Select(fault => fault.Message).ShouldBe(["round 1", "round 2"]);
    }

    [Fact]
    public async Task An_answer_that_was_late_is_a_fault_and_no_end()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var rounds = 0;
        await MoveUntilAsync(Of().RunAsync(_ => ++rounds == 1 ? throw new TaskCanceledException("late") : stop.CancelAsync(), stop.Token));

        rounds.ShouldBe(2);
        told.ShouldHaveSingleItem().Message.ShouldBe("late");
    }

    [Fact]
    public async Task Between_faults_it_waits_twice_as_long_each_time_at_most_half_a_minute_and_anew_after_a_success()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        List<DateTimeOffset> began = [];
        Task WorkAsync(CancellationToken token)
        {
            began.Add(clock.GetUtcNow());
            return began.Count switch
            {
                8 => Task.CompletedTask,
                10 => stop.CancelAsync(),
                _ => throw new InvalidOperationException("away"),
            };
        }

        await MoveUntilAsync(Of().RunAsync(WorkAsync, stop.Token));

        began.Zip(began.Skip(1), (one, next) => Math.Round((next - one).TotalSeconds)).ShouldBe([1, 2, 4, 8, 16, 30, 30, 1, 1]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_ends_quietly_when_it_is_stopped_while_it_waits(bool afterFault)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var run = Of().RunAsync(_ => afterFault ? throw new InvalidOperationException("away") : Task.CompletedTask, stop.Token);
        await stop.CancelAsync();

        await run;
        told.Count.ShouldBe(afterFault ? 1 : 0);
    }

    [Fact]
    public async Task A_fault_while_it_stops_is_told_and_ends_it()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await Of().RunAsync(async _ =>
        {
            await stop.CancelAsync();
            throw new InvalidOperationException("torn off");
        }, stop.Token);

        told.ShouldHaveSingleItem().Message.ShouldBe("torn off");
    }

    private WorkLoop Of() => new(Pace, clock, (longest, token) => Task.Delay(longest, clock, token), told.Add);

    private async Task MoveUntilAsync(Task run)
    {
        while (!run.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await run;
    }
}
