using ChatBriefing.Library.Reading.Children;

namespace ChatBriefing.Server.Commands.Reading;

/// <summary>Finds how this program is started once more.</summary>
internal static class OwnProgram
{
    /// <summary>The program that reads documents: this one.</summary>
    public static ReaderProgram ForReading()
    {
        var name = typeof(OwnProgram).Assembly.GetName().Name!;
        var executable = Path.Combine(AppContext.BaseDirectory, name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        var library = Path.Combine(AppContext.BaseDirectory, name + ".dll");

        // Tests and "dotnet run" have the library beside another executable; a published single file has no library at all.
        return File.Exists(library)
            ? new ReaderProgram(DotNet(), [library, ReadDocumentsCommand.Verb])
            : new ReaderProgram(File.Exists(executable) ? executable : Environment.ProcessPath ?? executable, [ReadDocumentsCommand.Verb]);
    }

    private static string DotNet() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath!
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
        : "dotnet";
}
