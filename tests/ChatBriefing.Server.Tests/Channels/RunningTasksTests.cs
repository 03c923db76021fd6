using ChatBriefing.Server.Workers.Chats;

namespace ChatBriefing.Server.Tests.Channels;

public sealed class RunningTasksTests
{
    [Fact]
    public async Task Work_that_ends_at_once_takes_no_place_for_ever()
    {
        var tasks = new RunningTasks();
        var ended = 0;
        for (var i = 0; i < 20_000; i++)
        {
            tasks.Start(() => Task.CompletedTask, () => Interlocked.Increment(ref ended));
        }

        await Slack.SlackServer.UntilAsync(() => Volatile.Read(ref ended) == 20_000);

        tasks.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_place_is_free_before_it_is_said_that_the_work_ended()
    {
        var tasks = new RunningTasks();
        var work = new TaskCompletionSource();
        var free = new TaskCompletionSource<int>();
        tasks.Start(() => work.Task, () => free.SetResult(tasks.Count));
        var all = tasks.AllAsync();

        tasks.Count.ShouldBe(1);
        all.IsCompleted.ShouldBeFalse();
        work.SetResult();

        (await free.Task).ShouldBe(0);
        await all;
    }
}
