namespace ChatBriefing.Tests.Support;

/// <summary>The source files of the product, as they stand in the repository.</summary>
internal static class SourceFiles
{
    /// <summary>Each with its path below src, "/" between the parts; generated files and migrations left out.</summary>
    public static IEnumerable<(string Path, string Text)> All()
    {
        var root = Path.Combine(Seeds.Root, "src");
        return Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
            .Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal));
    }
}
