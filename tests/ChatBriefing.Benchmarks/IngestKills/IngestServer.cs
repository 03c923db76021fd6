using System.Diagnostics;
using System.Text.RegularExpressions;
using ChatBriefing.Server;

namespace ChatBriefing.Benchmarks.IngestKills;

/// <summary>The product's own server on a data folder, in a process that can be killed.</summary>
internal sealed partial class IngestServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly long started = Stopwatch.GetTimestamp();

    private IngestServer(Process process) => this.process = process;

    /// <summary>A client of it, once it is ready.</summary>
    public HttpClient Http { get; private set; } = new();

    /// <summary>Time from its start until it said that it is ready.</summary>
    public TimeSpan TimeToReady { get; private set; }

    /// <summary>Starts it and does not wait.</summary>
    public static IngestServer Start(string data)
    {
        var library = Path.Combine(AppContext.BaseDirectory, typeof(ServerHost).Assembly.GetName().Name + ".dll");
        var start = new ProcessStartInfo("dotnet", [library, "serve", "--Urls=http://127.0.0.1:0", $"--DataPath={data}", "--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft=None"])
        {
            RedirectStandardOutput = true,
        };
        return new IngestServer(Process.Start(start)!);
    }

    /// <summary>Waits until it is ready.</summary>
    /// <param name="tokenFile">Name of a file in the data folder with a token that changes need; null when none is needed.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task ReadyAsync(string? tokenFile, string data, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException("The server ended before it was ready.");
        }
        while (!Address().IsMatch(line));
        Http.Dispose();
        Http = new HttpClient { BaseAddress = new Uri(Address().Match(line).Value), Timeout = Patience };
        if (tokenFile is not null && await TokenAsync(Path.Combine(data, tokenFile), limit.Token) is { } token)
        {
            Http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        }

        while (!await IsReadyAsync(limit.Token))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, limit.Token);
        }

        TimeToReady = Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Kills it with signal 9, and it alone.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Http.Dispose();
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    private static async Task<string?> TokenAsync(string path, CancellationToken cancellationToken) =>
        File.Exists(path) ? (await File.ReadAllTextAsync(path, cancellationToken)).Trim() : null;

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        using var answer = await Http.GetAsync(new Uri("health/ready", UriKind.Relative), cancellationToken);
        return answer.IsSuccessStatusCode;
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
