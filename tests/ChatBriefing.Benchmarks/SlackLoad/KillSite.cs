using System.Diagnostics;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>Ends the process, as kill -9 does, the first time a given moment is reached.</summary>
internal sealed class KillSite(CrashPoint point) : ICrashSite
{
    /// <inheritdoc/>
    public void Reach(CrashPoint reached)
    {
        if (reached == point)
        {
            Process.GetCurrentProcess().Kill();
        }
    }
}
