using System.Diagnostics;
using System.Globalization;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>A running server process.</summary>
internal sealed class LoadServer : IDisposable
{
    private readonly Process process;

    private LoadServer(Process process, string url)
    {
        this.process = process;
        Http = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromSeconds(10) };
    }

    /// <summary>A client of it.</summary>
    public HttpClient Http { get; }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Starts it; null when it ended before it was ready.</summary>
    public static async Task<LoadServer?> StartAsync(string folder, string slack, double delay, string? crash, CancellationToken cancellationToken)
    {
        string[] own = [typeof(LoadServer).Assembly.Location, "slack-load-server", folder, slack, "--delay", delay.ToString(CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo("dotnet", crash is null ? own : [.. own, "--crash", crash]) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        var url = await process.StandardOutput.ReadLineAsync(cancellationToken);
        if (url is not null)
        {
            return new LoadServer(process, url);
        }

        process.Dispose();
        return null;
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
        Http.Dispose();
    }
}
