namespace ChatBriefing.Tests.Support;

/// <summary>Finds the repository's files from where the tests run.</summary>
internal static class Seeds
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The corpus that ships.</summary>
    public static string Folder { get; } = Path.Combine(Root, "seeds");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChatBriefing.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("ChatBriefing.sln is not above the test's folder: run the tests from a clone.");
    }
}
