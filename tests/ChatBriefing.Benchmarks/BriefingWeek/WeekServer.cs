using System.Diagnostics;

namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>A running server of the week.</summary>
internal sealed class WeekServer : IDisposable
{
    private readonly Process process;

    private WeekServer(Process process) => this.process = process;

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Starts one; null when it ended before it was ready, as one that is armed may.</summary>
    public static async Task<WeekServer?> StartAsync(string folder, string fakes, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WeekServer).Assembly.Location, "briefing-week-server", folder, fakes]) { RedirectStandardOutput = true };
        var server = new WeekServer(Process.Start(start)!);
        if (await server.process.StandardOutput.ReadLineAsync(cancellationToken) is not null)
        {
            return server;
        }

        server.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
