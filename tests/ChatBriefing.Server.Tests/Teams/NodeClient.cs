using System.Diagnostics;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Runs a script of the clients that lie beside the repository; where they are not installed, the test is skipped.</summary>
internal static class NodeClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The clients' folder.</summary>
    public static string Folder()
    {
        SharedData.Find("clients", "node_modules", "@microsoft", "m365agentsplayground");
        return SharedData.Find("clients");
    }

    /// <summary>Starts a script.</summary>
    /// <param name="script">Its file's name.</param>
    /// <param name="settings">Environment variables.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Process Start(string script, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var folder = Folder();
        var start = new ProcessStartInfo("node", [Path.Combine(folder, script), .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs a script of these tests that drives the clients, to its end.</summary>
    public static Task<(int ExitCode, string Output)> RunOwnAsync(string script, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken) =>
        RunAsync(Path.Combine(AppContext.BaseDirectory, "Clients", script), new Dictionary<string, string>(settings) { ["CLIENTS"] = Folder() }, cancellationToken);

    /// <summary>Runs a script to its end.</summary>
    public static Task<(int ExitCode, string Output)> RunAsync(string script, CancellationToken cancellationToken, params string[] arguments) =>
        RunAsync(script, new Dictionary<string, string>(), cancellationToken, arguments);

    private static async Task<(int ExitCode, string Output)> RunAsync(string script, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken, params string[] arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var process = Start(script, settings, arguments);
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = await process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, output + error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
