using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Conventions;

/// <summary>The size of the rooms, and what must not stand in the repository.</summary>
public sealed class HouseTests
{
    [Fact]
    public void Files_are_small()
    {
        var lines = SourceFiles.All().Select(file => (file.Path, Lines: file.Text.Count(c => c == '\n'))).OrderBy(file => file.Lines).ToList();

        lines[lines.Count / 2].Lines.ShouldBeLessThanOrEqualTo(50);
        lines[(int)(lines.Count * 0.95)].Lines.ShouldBeLessThanOrEqualTo(200);
        lines.Where(file => file.Lines > 400).ShouldBeEmpty();
    }

    [Fact]
    public void Lock_files_name_no_address()
    {
        var locks = Directory.GetFiles(Seeds.Root, "packages.lock.json", SearchOption.AllDirectories);

        locks.Length.ShouldBeGreaterThanOrEqualTo(4);
        locks.Where(file => File.ReadAllText(file).Contains("://", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_seed_document_is_as_it_came()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Seeds.Folder, "000_d84113d8238d9a79.txt"));

        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)).ShouldBe("91bb5b246b2e47379895b47fd448754e99250abc8ac1198c07655e3d7bc30866");
    }
}
