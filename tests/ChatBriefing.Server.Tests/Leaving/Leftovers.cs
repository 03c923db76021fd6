using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>
/// Looks for markers in a data folder: in the bytes of every file, in two encodings, and in what the indexes hold packed,
/// which their bytes do not show. Passages that are deleted and not merged away yet count.
/// </summary>
internal static class Leftovers
{
    /// <summary>A marker of 32 characters that nothing else holds.</summary>
    public static string NewMarker() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Those that are found.</summary>
    public static IReadOnlyList<string> In(string folder, IReadOnlyList<string> markers)
    {
        var found = new HashSet<string>();
        foreach (var file in System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            found.UnionWith(InBytes(Read(file), markers));
        }

        foreach (var index in System.IO.Directory.EnumerateDirectories(folder, "index*"))
        {
            found.UnionWith(InIndex(index, markers));
        }

        return [.. found];
    }

    /// <summary>Those that an index holds in stored fields or as terms.</summary>
    public static IReadOnlyList<string> InIndex(string folder, IReadOnlyList<string> markers)
    {
        try
        {
            using var directory = new NIOFSDirectory(folder);
            if (!DirectoryReader.IndexExists(directory))
            {
                return [];
            }

            using var reader = DirectoryReader.Open(directory);
            var words = string.Join('\n', reader.Leaves.SelectMany(leaf => WordsOf(leaf.AtomicReader)));
            return [.. markers.Where(words.Contains)];
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            // The server replaced its files meanwhile; what cannot be read counts as full.
            return markers;
        }
    }

    private static IEnumerable<string> WordsOf(AtomicReader reader)
    {
        for (var at = 0; at < reader.MaxDoc; at++)
        {
            foreach (var field in reader.Document(at).Fields)
            {
                yield return field.GetStringValue(CultureInfo.InvariantCulture) ?? "";
            }
        }

        foreach (var field in reader.Fields)
        {
            var terms = reader.GetTerms(field)!.GetEnumerator();
            while (terms.MoveNext())
            {
                yield return Encoding.UTF8.GetString(terms.Term.Bytes, terms.Term.Offset, terms.Term.Length);
            }
        }
    }

    private static IEnumerable<string> InBytes(byte[] content, IReadOnlyList<string> markers) => markers.Where(marker =>
        content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(marker)) >= 0 || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(marker)) >= 0);

    private static byte[] Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var content = new byte[stream.Length];
            return content[..stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false)];
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }
}
