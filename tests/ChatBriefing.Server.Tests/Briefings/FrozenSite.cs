using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>Stops whoever reaches the armed moment for good, as the end of the process would: nothing that comes after it happens.</summary>
internal sealed class FrozenSite : ICrashSite, IDisposable
{
    private readonly ManualResetEventSlim end = new();
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int armed;

    /// <summary>Completes when the moment came.</summary>
    public Task Reached => reached.Task;

    public void Arm(CrashPoint point) => Volatile.Write(ref armed, (int)point);

    public void Reach(CrashPoint point)
    {
        if (reached.Task.IsCompleted || Volatile.Read(ref armed) == (int)point)
        {
            reached.TrySetResult();
            end.Wait(TestContext.Current.CancellationToken);
            throw new OperationCanceledException("The process has ended.");
        }
    }

    public void Dispose() => end.Set();
}
