namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Finds what lies beside the repository; where it is absent, a test on it is skipped.</summary>
internal static class SharedData
{
    /// <summary>A folder or file beside the repository, or beside its clients.</summary>
    public static string Find(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine([folder.FullName, .. parts]);
            if (Directory.Exists(found) || File.Exists(found))
            {
                return found;
            }
        }

        Assert.Skip($"{string.Join('/', parts)} is not beside the repository.");
        return "";
    }
}
