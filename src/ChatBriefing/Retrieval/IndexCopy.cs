namespace ChatBriefing.Retrieval;

/// <summary>Copies an index that another process is writing to, so that a command can search while the server runs.</summary>
internal static class IndexCopy
{
    /// <summary>A copy of the folder's files in a temporary folder. Files that the writer deletes meanwhile are passed over: the copy then counts as damaged and is built again from the library.</summary>
    public static string Make(string folder)
    {
        var copy = Directory.CreateTempSubdirectory("chatbriefing-index-").FullName;
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !file.EndsWith("write.lock", StringComparison.Ordinal)))
        {
            try
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }
            catch (FileNotFoundException)
            {
                continue;
            }
        }

        return copy;
    }
}
