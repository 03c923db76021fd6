namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Finds the data sets that lie beside the repository; where they are absent, a test on them is skipped.</summary>
internal static class SharedData
{
    /// <summary>The folder of a data set.</summary>
    public static string Folder(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine([folder.FullName, "shared", "data", .. parts]);
            if (Directory.Exists(found) || File.Exists(found))
            {
                return found;
            }
        }

        Assert.Skip($"The data set shared/data/{string.Join('/', parts)} is not beside the repository.");
        return "";
    }
}
