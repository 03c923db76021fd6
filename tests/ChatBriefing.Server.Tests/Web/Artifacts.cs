namespace ChatBriefing.Server.Tests.Web;

/// <summary>The folder for what tests need and leave behind; it is not kept in the repository.</summary>
internal static class Artifacts
{
    /// <summary>"artifacts" beside the solution.</summary>
    public static string Folder { get; } = Path.Combine(Root(AppContext.BaseDirectory), "artifacts");

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "ChatBriefing.sln"))
            ? folder
            : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository, whose folder artifacts/ they need."));
}
