namespace ChatBriefing.Server.Commands.Seeding;

/// <summary>Finds the documents that ship with the product.</summary>
internal static class SeedFolder
{
    private static readonly string[] Extensions = [".txt", ".md", ".html"];

    /// <summary>Their paths: those beside the executable, else those in the working folder; empty when there are none.</summary>
    public static IReadOnlyList<string> Documents() =>
        new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }
            .Select(folder => Path.Combine(folder, "seeds"))
            .Where(Directory.Exists)
            .Select(In)
            .FirstOrDefault(found => found.Count > 0) ?? [];

    private static List<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(path => Extensions.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal)];
}
