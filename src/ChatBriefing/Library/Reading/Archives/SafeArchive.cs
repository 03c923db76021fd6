using System.IO.Compression;
using System.Runtime.InteropServices;

namespace ChatBriefing.Library.Reading.Archives;

/// <summary>A ZIP archive, opened in memory and unpacked within a budget.</summary>
internal sealed class SafeArchive : IDisposable
{
    private readonly ZipArchive archive;

    private SafeArchive(ZipArchive archive, InflationBudget budget)
    {
        this.archive = archive;
        Budget = budget;
    }

    /// <summary>What it may still unpack to.</summary>
    public InflationBudget Budget { get; }

    /// <summary>Its entries, in its order.</summary>
    public IReadOnlyList<ZipArchiveEntry> Entries => archive.Entries;

    /// <summary>Opens it and objects to what it claims to hold, before anything is unpacked.</summary>
    /// <exception cref="InvalidDataException">It is no sound archive.</exception>
    /// <exception cref="RefusedContentException">It is too much.</exception>
    public static SafeArchive Open(SourceFile file, ReadingOptions options)
    {
        var budget = InflationBudget.Of(file, options);
        var archive = new ZipArchive(StreamOf(file.Content), ZipArchiveMode.Read);
        try
        {
            budget.TakeParts(archive.Entries.Count);
            budget.Check(archive.Entries.Aggregate(0L, (sum, entry) => sum + Math.Clamp(entry.Length, 0, long.MaxValue >> 20)));
            return new SafeArchive(archive, budget);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Unpacks an entry while it is read.</summary>
    public Stream Read(ZipArchiveEntry entry) => new CountedStream(entry.Open(), Budget);

    /// <summary>Unpacks an entry into memory.</summary>
    public byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var stream = Read(entry);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
