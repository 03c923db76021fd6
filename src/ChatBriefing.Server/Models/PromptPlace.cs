namespace ChatBriefing.Server.Models;

/// <summary>Finds the folder of the prompts.</summary>
internal static class PromptPlace
{
    private const string Name = "prompts";

    /// <summary>
    /// The folder that <c>Prompts:Path</c> names; else, where people develop, the one in the working folder, so that what
    /// they edit is what is read; else the one beside the executable.
    /// </summary>
    public static string Folder(IConfiguration configuration)
    {
        if (configuration["Prompts:Path"] is { Length: > 0 } named)
        {
            return Path.GetFullPath(named);
        }

        var here = Path.GetFullPath(Name);
        return IsDevelopment(configuration) && File.Exists(Path.Combine(here, "answer.md")) ? here : Path.Combine(AppContext.BaseDirectory, Name);
    }

    /// <summary>Whether changed prompts are read again.</summary>
    public static bool IsDevelopment(IConfiguration configuration) =>
        string.Equals(configuration["Environment"] ?? configuration["ASPNETCORE_ENVIRONMENT"] ?? configuration["DOTNET_ENVIRONMENT"], Environments.Development, StringComparison.OrdinalIgnoreCase);
}
