using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>Does something once when a moment comes, as another process might just then.</summary>
internal sealed class MeanwhileSite(CrashPoint point, Func<Task> act) : ICrashSite
{
    private int isDone;

    public void Reach(CrashPoint reached)
    {
        if (reached == point && Interlocked.Exchange(ref isDone, 1) == 0)
        {
            Task.Run(act).Wait(TestContext.Current.CancellationToken);
        }
    }
}
