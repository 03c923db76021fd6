using System.IO.Enumeration;

namespace ChatBriefing.Server.Commands.Adding;

/// <summary>Patterns that the shell left as they were: * and ? in any part of a path, ** for any number of folders.</summary>
internal static class PathPattern
{
    private const string AnyFolders = "**";

    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>Whether the path is a pattern.</summary>
    public static bool IsOne(string path) => path.IndexOfAny(Wildcards) >= 0;

    /// <summary>The files and folders that match, in order; hidden ones only where the pattern says so.</summary>
    public static List<string> Expand(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        IEnumerable<string> found = [root];
        foreach (var part in pattern[root.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            found = found.SelectMany(folder => part == AnyFolders ? Below(folder) : IsOne(part) ? Matching(folder, part) : [Path.Combine(folder, part)]).ToList();
        }

        return [.. found.Where(Path.Exists)];
    }

    /// <summary>The folder and all folders in it. Links are not followed: one may lead back to where it stands.</summary>
    private static IEnumerable<string> Below(string folder) =>
        [folder, .. Matching(folder, "*").Where(path => new DirectoryInfo(path) is { Exists: true, LinkTarget: null }).SelectMany(Below)];

    private static IEnumerable<string> Matching(string folder, string part)
    {
        var listed = folder.Length == 0 ? "." : folder;
        return !Directory.Exists(listed) ? [] : Directory.EnumerateFileSystemEntries(listed)
            .Select(entry => Path.GetFileName(entry))
            .Where(name => FileSystemName.MatchesSimpleExpression(part, name) && (part[0] == '.' || name[0] != '.'))
            .Order(StringComparer.Ordinal)
            .Select(name => Path.Combine(folder, name));
    }
}
