using System.Collections.Concurrent;

namespace ChatBriefing.Server.Workers.Chats;

/// <summary>
/// The tasks of a worker that have begun and not ended. One is counted before it begins, so that even one that ends at
/// once leaves no place taken: a worker whose places were all taken by ended tasks would never work again.
/// </summary>
internal sealed class RunningTasks
{
    private readonly ConcurrentDictionary<TaskCompletionSource, Task> running = [];

    /// <summary>How many run.</summary>
    public int Count => running.Count;

    /// <summary>Completes when all that run now have ended; never faults.</summary>
    public Task AllAsync() => Task.WhenAll(running.Values);

    /// <summary>Begins one beside the caller.</summary>
    /// <param name="work">The work, which deals with its own faults.</param>
    /// <param name="then">What is done once its place is free again.</param>
    public void Start(Func<Task> work, Action then)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        running[end] = end.Task;
        _ = Task.Run(() => RunAsync(work, then, end), CancellationToken.None);
    }

    private async Task RunAsync(Func<Task> work, Action then, TaskCompletionSource end)
    {
        try
        {
            await work();
        }
        finally
        {
            running.TryRemove(end, out _);
            then();
            end.SetResult();
        }
    }
}
