using System.IO.Compression;

namespace ChatBriefing.Library.Reading.Archives;

/// <summary>Reads an archive as the set of the documents in it, when that is asked for.</summary>
public sealed class ZipReader(ReadingOptions options, Func<SourceFile, ReadOutcome> readInner) : IDocumentReader
{
    /// <summary>The extension of archives.</summary>
    public const string Extension = ".zip";

    /// <summary>File type in the Unix part of an entry's attributes, and its value for a symbolic link.</summary>
    private const int UnixShift = 16, TypeMask = 0xF000, Link = 0xA000;

    private const int LongestPath = 255;

    /// <inheritdoc/>
    public ReadOutcome Read(SourceFile file)
    {
        if (!file.Unpack)
        {
            throw new RefusedContentException("is a ZIP archive; add it with --unpack to add each document in it, or unpack it and add those you want");
        }

        using var archive = SafeArchive.Open(file, options);
        var entries = archive.Entries.Where(entry => entry.Name.Length > 0).ToList();
        if (entries.Count == 0)
        {
            throw new RefusedContentException("is a ZIP archive with nothing in it; add the documents themselves");
        }

        return new ReadSet([.. entries.Select(entry => new ReadEntry(Shown(entry.FullName), Read(file, archive, entry)))]);
    }

    private ReadOutcome Read(SourceFile file, SafeArchive archive, ZipArchiveEntry entry)
    {
        var path = $"{file.Name}/{Shown(entry.FullName)}";
        if (IsUnsafe(entry))
        {
            return new ReadRefusal($"{path} points out of its archive; unpack the archive with a program you trust and add the file itself");
        }

        if (entry.IsEncrypted)
        {
            return new ReadRefusal($"{path} is protected by a password; save it without one and add it again");
        }

        try
        {
            return readInner(file.Inside(path, archive.ReadAll(entry), archive.Budget));
        }
        catch (RefusedContentException refused)
        {
            return new ReadRefusal($"{path} {refused.Message}");
        }
        catch (InvalidDataException)
        {
            return new ReadRefusal($"{path} is damaged within its archive; add the file itself");
        }
    }

    private static bool IsUnsafe(ZipArchiveEntry entry) =>
        ((entry.ExternalAttributes >> UnixShift) & TypeMask) == Link
        || entry.FullName.StartsWith('/') || entry.FullName.Contains(':', StringComparison.Ordinal)
        || entry.FullName.Split('/', '\\').Contains("..");

    private static string Shown(string path)
    {
        var clean = TitleLine.OneLine(CleanText.Of(path));
        return clean.Length <= LongestPath ? clean : clean[^LongestPath..].TrimStart();
    }
}
