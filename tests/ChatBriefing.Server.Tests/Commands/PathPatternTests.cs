using ChatBriefing.Server.Commands.Adding;

namespace ChatBriefing.Server.Tests.Commands;

public sealed class PathPatternTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("chatbriefing-patterns-").FullName;

    public PathPatternTests()
    {
        foreach (var path in new[] { "a.md", "b.txt", "sub/c.md", "sub/deep/d.md", ".hidden/e.md", "other/f.md" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
            File.WriteAllText(Path.Combine(root, path), "x");
        }

        Directory.CreateSymbolicLink(Path.Combine(root, "sub", "back"), root);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("*.md", "a.md")]
    [InlineData("?.*", "a.md b.txt")]
    [InlineData("*/c.md", "sub/c.md")]
    [InlineData("**/*.md", "a.md other/f.md sub/c.md sub/deep/d.md")]
    [InlineData("sub/**/d.md", "sub/deep/d.md")]
    [InlineData(".hidden/*", ".hidden/e.md")]
    [InlineData("*.pdf", "")]
    public void A_pattern_finds_what_it_names(string pattern, string found) =>
        string.Join(' ', PathPattern.Expand($"{root}/{pattern}").Select(path => Path.GetRelativePath(root, path)).Order(StringComparer.Ordinal)).ShouldBe(found);
}
