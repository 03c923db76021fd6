using System.Diagnostics;
using System.Text;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>The program as it ships, each call a process of its own, on a data folder and in a working folder that go with it.</summary>
internal sealed class ChildProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Its working folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("chatbriefing-cli-").FullName;

    /// <summary>Its data folder, which it makes itself.</summary>
    public string Data => Path.Combine(Folder, "data");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Writes a file in the working folder.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file in the working folder.</summary>
    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Calls it and waits for its end.</summary>
    public Task<CommandRun> RunAsync(params string[] args) => PipeAsync("", args);

    /// <summary>Calls it with something in the pipe.</summary>
    public Task<CommandRun> PipeAsync(string input, params string[] args) => RunAsync(Start(args), input);

    /// <summary>Calls it on a terminal at which somebody types; skips the test where no terminal can be made.</summary>
    public Task<CommandRun> TypeAsync(string typed, params string[] args)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no /usr/bin/script to make a terminal with.");
        string[] words = ["dotnet", Path.Combine(AppContext.BaseDirectory, "ChatBriefing.Server.dll"), .. args];
        return RunAsync(Start("/usr/bin/script", ["-qec", string.Join(' ', words.Select(word => $"'{word}'")), "/dev/null"]), typed);
    }

    private static async Task<CommandRun> RunAsync(Process started, string input)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync(Token);
        var error = process.StandardError.ReadToEndAsync(Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        return new CommandRun(process.ExitCode, await output, await error);
    }

    /// <summary>Calls it and kills it (signal 9) after a while, unless it ended before.</summary>
    public async Task KillAsync(TimeSpan after, params string[] args)
    {
        using var process = Start(args);
        _ = process.StandardOutput.ReadToEndAsync(Token);
        _ = process.StandardError.ReadToEndAsync(Token);
        await Task.WhenAny(process.WaitForExitAsync(Token), Task.Delay(after, Token));
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(Token);
    }

    /// <summary>Starts it as a server on a free port.</summary>
    public Task<RunningServer> ServeAsync(params string[] args) => RunningServer.ReadyAsync(Start(["--Urls=http://127.0.0.1:0", .. args]), Token);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private Process Start(string[] args) => Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "ChatBriefing.Server.dll"), .. args]);

    private Process Start(string program, IReadOnlyList<string> args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // Variables of the test run must not decide what is tested.
        start.Environment["DataPath"] = Data;
        start.Environment.Remove("Urls");
        return Process.Start(start)!;
    }
}
