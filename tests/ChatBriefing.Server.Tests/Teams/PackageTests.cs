using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Teams.Package;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>The app package.</summary>
public sealed class PackageTests
{
    private static readonly JsonObject Manifest = TeamsManifest.Of(new Guid("22222222-2222-2222-2222-222222222222"), new Uri("https://chatbriefing.example.com"));

    [Fact]
    public void The_package_holds_the_manifest_and_two_icons_of_the_sizes_that_Teams_asks_for()
    {
        using var zip = new ZipArchive(new MemoryStream(TeamsPackage.Zip(Manifest)));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["manifest.json", "color.png", "outline.png"]);
        SizeOf(zip.GetEntry("color.png")!).ShouldBe((192, 192));
        SizeOf(zip.GetEntry("outline.png")!).ShouldBe((32, 32));
    }

    [Fact]
    public void The_package_is_the_same_for_the_same_settings() => TeamsPackage.Zip(Manifest).ShouldBe(TeamsPackage.Zip(Manifest));

    [Fact]
    public void The_manifest_keeps_to_the_lengths_of_its_schema()
    {
        ((string)Manifest["name"]!["short"]!).Length.ShouldBeLessThanOrEqualTo(30);
        ((string)Manifest["description"]!["short"]!).Length.ShouldBeLessThanOrEqualTo(80);
        ((JsonArray)Manifest["bots"]![0]!["commandLists"]!).ShouldAllBe(list => ((JsonArray)list!["commands"]!).Count <= 12);
        Manifest["composeExtensions"]![0]!["commands"]!.AsArray().ShouldAllBe(command => ((string)command!["title"]!).Length <= 32 && ((string)command["description"]!).Length <= 128);
    }

    [Fact]
    public void The_manifest_in_the_repository_is_the_one_that_the_command_writes()
    {
        var file = Path.Combine(Path.GetDirectoryName(Web.Artifacts.Folder)!, "infra", "teams", "manifest.json");
        File.ReadAllText(file).ShouldBe(TeamsPackage.Text(Manifest));
    }

    private static (int Width, int Height) SizeOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var header = new byte[24];
        stream.ReadExactly(header);
        return (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)));
    }
}
