namespace ChatBriefing.Server.Commands.Serving;

/// <summary>How this program is called from the folder one is in, to be pasted into a shell.</summary>
internal static class Invocation
{
    private const string Project = "src/ChatBriefing.Server";
    private const string DefaultData = "data/";

    /// <summary>The call of a command on a data folder.</summary>
    public static string Of(string verb, string argument, string? dataPath)
    {
        var data = dataPath is null or DefaultData ? "" : $" --data \"{dataPath}\"";
        return $"{Program()} {verb} {argument}{data}";
    }

    private static string Program()
    {
        if (Directory.Exists(Project))
        {
            var release = AppContext.BaseDirectory.Split(Path.DirectorySeparatorChar).Contains("Release") ? " -c Release" : "";
            return $"dotnet run --project {Project}{release} --";
        }

        var assembly = Path.Combine(AppContext.BaseDirectory, "ChatBriefing.Server.dll");
        var isHosted = Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet";
        return isHosted ? $"dotnet \"{assembly}\"" : $"\"{Environment.ProcessPath}\"";
    }
}
