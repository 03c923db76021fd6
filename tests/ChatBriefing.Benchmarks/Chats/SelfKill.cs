using System.Diagnostics;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>Ends its own process as kill -9 does, when the armed moment comes.</summary>
internal sealed class SelfKill : ICrashSite
{
    private int armed;

    /// <summary>The next time that <paramref name="point"/> is reached is the last.</summary>
    public void Arm(CrashPoint point) => Volatile.Write(ref armed, (int)point);

    /// <inheritdoc />
    public void Reach(CrashPoint point)
    {
        if (Volatile.Read(ref armed) == (int)point)
        {
            using var self = Process.GetCurrentProcess();
            self.Kill();
            self.WaitForExit();
        }
    }
}
