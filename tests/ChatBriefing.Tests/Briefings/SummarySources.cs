using System.IO.Compression;
using System.Text.Json;

namespace ChatBriefing.Tests.Briefings;

/// <summary>Reads the articles that summaries were written of.</summary>
internal static class SummarySources
{
    /// <summary>The different articles, in order.</summary>
    public static IReadOnlyList<string> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var found = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            found.Add(json.RootElement.GetProperty("source").GetString()!);
        }

        return [.. found.Distinct()];
    }
}
