using System.Diagnostics;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>Ends its own process as kill -9 does, when the moment comes that a file names; of several processes one takes the file.</summary>
internal sealed class ArmedFile(string file) : ICrashSite
{
    /// <inheritdoc/>
    public void Reach(CrashPoint point)
    {
        try
        {
            if (!File.Exists(file) || File.ReadAllText(file) != point.ToString())
            {
                return;
            }

            File.Move(file, $"{file}.{Environment.ProcessId}");
        }
        catch (IOException)
        {
            // Another process took it.
            return;
        }

        using var self = Process.GetCurrentProcess();
        self.Kill();
        self.WaitForExit();
    }
}
