using System.IO.Compression;

namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>Damages an archive from within, so that it still opens: parts change places, go, or are damaged themselves.</summary>
internal sealed class PartMutation(IReadOnlyList<IMutation> inner) : IMutation
{
    private const int LargestPart = 4 << 20;

    /// <inheritdoc/>
    public byte[]? Apply(byte[] content, byte[] other, Random random)
    {
        if (!content.AsSpan().StartsWith("PK\x03\x04"u8) || Parts(content) is not { Count: > 1 } parts)
        {
            return null;
        }

        var (one, two) = (random.Next(parts.Count), random.Next(parts.Count));
        switch (random.Next(6))
        {
            case 0:
                (parts[one], parts[two]) = ((parts[one].Name, parts[two].Content), (parts[two].Name, parts[one].Content));
                break;
            case 1:
                parts.RemoveAt(one);
                break;
            default:
                parts[one] = (parts[one].Name, inner[random.Next(inner.Count)].Apply(parts[one].Content, parts[two].Content, random) ?? []);
                break;
        }

        return Zip(parts);
    }

    private static List<(string Name, byte[] Content)>? Parts(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            return archive.Entries.Any(entry => entry.Length > LargestPart) ? null : [.. archive.Entries.Select(entry => (entry.FullName, Bytes(entry)))];
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or IOException)
        {
            return null;
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static byte[] Zip(List<(string Name, byte[] Content)> parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }
}
