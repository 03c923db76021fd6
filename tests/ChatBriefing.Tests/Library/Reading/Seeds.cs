using System.Runtime.CompilerServices;

namespace ChatBriefing.Tests.Library.Reading;

/// <summary>The corpus that ships, found from this file's place in the repository.</summary>
internal static class Seeds
{
    public static string Article => Path.Combine(Folder(), "000_d84113d8238d9a79.txt");

    public static string Handbook => Path.Combine(Folder(), "handbook.md");

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../seeds"));
}
