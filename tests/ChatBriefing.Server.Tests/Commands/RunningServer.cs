using System.Diagnostics;
using System.Globalization;
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

    /// <summary>
    /// Sends it a signal ("INT" or "TERM") and gives its exit code and what it logged. Where the tests run in the background
    /// of a shell, which has its children ignore INT, TERM is sent instead.
    /// </summary>
    public async Task<(int Code, string Error)> EndAsync(string signal, CancellationToken cancellationToken)
    {
        var sent = signal == "INT" && await IgnoresInterruptAsync(cancellationToken) ? "TERM" : signal;
        using var kill = Process.Start("kill", [$"-{sent}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await error);
    }

    /// <summary>Whether it was started with INT ignored: the second bit of SigIgn.</summary>
    public async Task<bool> IgnoresInterruptAsync(CancellationToken cancellationToken)
    {
        const string field = "SigIgn:";
        var status = $"/proc/{process.Id}/status";
        var line = File.Exists(status)
            ? (await File.ReadAllLinesAsync(status, cancellationToken)).FirstOrDefault(text => text.StartsWith(field, StringComparison.Ordinal))
            : null;
        return line is not null && (ulong.Parse(line[field.Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
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
