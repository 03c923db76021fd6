namespace ChatBriefing.Tests.Support;

/// <summary>Data that lies beside the repository and is not part of it.</summary>
internal static class SharedData
{
    /// <summary>The file's path; the test is skipped when it is not there.</summary>
    public static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", name);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        Assert.Skip($"shared/data/{name} is not beside the repository.");
        return "";
    }
}
