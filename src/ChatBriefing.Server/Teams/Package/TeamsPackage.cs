using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Teams.Package;

/// <summary>The app package: the manifest and two icons in a ZIP file, the same bytes for the same manifest.</summary>
internal static class TeamsPackage
{
    /// <summary>Name of the icon in colour.</summary>
    public const string ColorName = "color.png";

    /// <summary>Name of the icon in outline.</summary>
    public const string OutlineName = "outline.png";

    private const int ColorSize = 192;
    private const int OutlineSize = 32;
    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest as text.</summary>
    public static string Text(JsonObject manifest) => manifest.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";

    /// <summary>The package.</summary>
    public static byte[] Zip(JsonObject manifest)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "manifest.json", Encoding.UTF8.GetBytes(Text(manifest)));
            Add(zip, ColorName, Color());
            Add(zip, OutlineName, Outline());
        }

        return file.ToArray();
    }

    /// <summary>A white speech bubble with quotation marks on dark blue.</summary>
    public static byte[] Color() => PngImage.Draw(ColorSize, (x, y) => AppIcon.At(x, y) switch
    {
        AppIcon.Part.Bubble => new PngImage.Pixel(255, 255, 255, 255),
        AppIcon.Part.Mark => new PngImage.Pixel(230, 57, 70, 255),
        _ => new PngImage.Pixel(29, 53, 87, 255),
    });

    /// <summary>The bubble's outline in white on nothing, as Teams asks.</summary>
    public static byte[] Outline() => PngImage.Draw(OutlineSize, (x, y) => AppIcon.At(x, y) switch
    {
        AppIcon.Part.Bubble when !AppIcon.IsInner(x, y) => new PngImage.Pixel(255, 255, 255, 255),
        AppIcon.Part.Mark => new PngImage.Pixel(255, 255, 255, 255),
        _ => new PngImage.Pixel(255, 255, 255, 0),
    });

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
