using System.IO.Compression;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Reads evaluation files, compressed (.gz) or not.</summary>
internal static class EvalFile
{
    /// <summary>The lines that are not blank.</summary>
    /// <exception cref="UserErrorException">There is no such file.</exception>
    public static IEnumerable<string> Lines(string path)
    {
        if (!File.Exists(path))
        {
            throw new UserErrorException($"There is no file {path}. Give the folder or file that holds the evaluation data.");
        }

        return Read(path);
    }

    private static IEnumerable<string> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }
}
