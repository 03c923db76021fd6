using System.Diagnostics;
using System.Globalization;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>A server in a process of its own.</summary>
internal sealed class KillChild : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly HttpClient http;

    private KillChild(Process process, string url)
    {
        this.process = process;
        http = new HttpClient { BaseAddress = new Uri(url), Timeout = Patience };
    }

    /// <summary>Starts one and waits until it listens.</summary>
    public static async Task<KillChild> StartAsync(string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KillChild).Assembly.Location, "kill-child", folder]) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        var url = await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new InvalidOperationException("The child ended before it listened.");
        return new KillChild(process, url);
    }

    /// <summary>Tells it when to end itself.</summary>
    public async Task ArmAsync(CrashPoint point, CancellationToken cancellationToken)
    {
        using var reply = await http.PostAsync(new Uri($"bench/arm/{(int)point}", UriKind.Relative), null, cancellationToken);
        reply.EnsureSuccessStatusCode();
    }

    /// <summary>Delivers an event; false when it was not acknowledged.</summary>
    public async Task<bool> TryAskAsync(int number, CancellationToken cancellationToken)
    {
        try
        {
            using var reply = await http.PostAsync(new Uri($"bench/events/{number}", UriKind.Relative), null, cancellationToken);
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Waits until it ended itself.</summary>
    public async Task DiedAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        await process.WaitForExitAsync(limit.Token);
        Dispose();
    }

    /// <summary>Waits until nothing is left to be done.</summary>
    public async Task QuietAsync(CancellationToken cancellationToken)
    {
        while (int.Parse(await http.GetStringAsync(new Uri("bench/open", UriKind.Relative), cancellationToken), CultureInfo.InvariantCulture) > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>Ends it.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        process.Kill();
        await DiedAsync(cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        http.Dispose();
        process.Dispose();
    }
}
