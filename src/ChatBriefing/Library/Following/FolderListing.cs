namespace ChatBriefing.Library.Following;

/// <summary>What a folder holds.</summary>
/// <param name="Files">Files that can be read, of all folders in it.</param>
/// <param name="Fault">One line: why the list is not whole; null when it is.</param>
public sealed record FolderListing(IReadOnlyList<FolderFile> Files, string? Fault)
{
    /// <summary>Lists the folder. Hidden files, links to folders and other kinds of files are passed over.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="extensions">Extensions that can be read, each with its dot.</param>
    public static FolderListing Of(string folder, IReadOnlyCollection<string> extensions)
    {
        var readable = new HashSet<string>(extensions, StringComparer.OrdinalIgnoreCase);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        var files = new List<FolderFile>();
        try
        {
            files.AddRange(new DirectoryInfo(folder).EnumerateFiles("*", options)
                .Where(file => readable.Contains(file.Extension) && !file.Name.StartsWith('.') && !IsHidden(folder, file.DirectoryName))
                .Select(file => new FolderFile(file.FullName, file.Length, file.LastWriteTimeUtc)));
            return new FolderListing([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new FolderListing(files, $"{folder} cannot be listed, so nothing of it is removed; check that it is there and may be read");
        }
    }

    private static bool IsHidden(string folder, string? directory) =>
        directory is not null && Path.GetRelativePath(folder, directory).Split(Path.DirectorySeparatorChar).Any(part => part.Length > 1 && part[0] == '.' && part != "..");
}
