using System.Diagnostics;
using System.Globalization;

namespace ChatBriefing.Library.Reading.Children;

/// <summary>How the process that reads is started: with little memory, nothing of the parent's secrets and no way to look into it.</summary>
internal static class ReaderStart
{
    /// <summary>What the runtime needs beside its heap.</summary>
    private const int OverheadMegabytes = 64;

    /// <summary>Variables that a .NET program needs to start; keys and passwords are among the others.</summary>
    private static readonly string[] Kept = ["PATH", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "SYSTEMROOT", "LANG", "LC_ALL", "TZ", "TMPDIR", "LD_LIBRARY_PATH"];

    /// <summary>The start of a process.</summary>
    public static ProcessStartInfo Of(ReaderProgram program, ReadingOptions options)
    {
        var start = new ProcessStartInfo(program.FileName, program.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var name in start.Environment.Keys.Where(name => !Kept.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Variables(options))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static IEnumerable<(string Name, string Value)> Variables(ReadingOptions options) =>
    [
        ("DOTNET_GCHeapHardLimit", (Math.Max(64L, options.MaxMemoryMegabytes - OverheadMegabytes) << 20).ToString("X", CultureInfo.InvariantCulture)),
        ("DOTNET_gcServer", "0"),
        ("DOTNET_gcConcurrent", "0"),
        ("DOTNET_TieredPGO", "0"),
        ("DOTNET_EnableDiagnostics", "0"),
        ("DOTNET_DbgEnableMiniDump", "0"),
        ("DOTNET_NOLOGO", "1"),
    ];
}
