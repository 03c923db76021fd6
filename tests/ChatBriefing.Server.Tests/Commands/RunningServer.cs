using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>A server in a process of its own, ready to be asked.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private const string Greeting = "ChatBriefing answers at ";

    private readonly Process process;
    private readonly Task<string> error;

    private RunningServer(Process process)
    {
        this.process = process;
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What it said until it was ready.</summary>
    public List<string> Said { get; } = [];

    /// <summary>Its address.</summary>
    public string Url => Said[0][Greeting.Length..];

    /// <summary>Waits until it says that it is ready.</summary>
    public static async Task<RunningServer> ReadyAsync(Process process, CancellationToken cancellationToken)
    {
        var server = new RunningServer(process);
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            server.Said.Add(line);
            if (line.StartsWith("Ctrl+C", StringComparison.Ordinal))
            {
                return server;
            }
        }

        throw new InvalidOperationException($"The server ended: {await server.error}");
    }

    /// <summary>Asks it over HTTP.</summary>
    public async Task<JsonElement> AskAsync(string question, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Url) };
        using var response = await http.PostAsJsonAsync("/api/v1/ask", new { question }, cancellationToken);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
    }

    /// <summary>Sends it a signal ("INT" or "TERM") and gives its exit code and what it logged.</summary>
    public async Task<(int Code, string Error)> EndAsync(string signal, CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await error);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }
}
