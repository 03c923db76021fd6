namespace ChatBriefing.Library.Ingestion;

/// <summary>A file on its way into the library. It is opened only when its turn comes.</summary>
/// <param name="Name">Its name with extension, by which its format is known.</param>
/// <param name="Source">Where it comes from: a path, an address or an upload's name. With the collection it decides which document it is.</param>
/// <param name="OpenAsync">Opens its content for one reading from the start; a fault it throws becomes the file's refusal.</param>
public sealed record IncomingFile(string Name, string Source, Func<CancellationToken, Task<Stream>> OpenAsync)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Collection to put it in.</summary>
    /// <value>The default value is <see cref="CollectionName.Default"/>.</value>
    public string Collection { get; init; } = CollectionName.Default;

    /// <summary>Title to give it instead of the one it names; null or blank for its own.</summary>
    public string? Title { get; init; }

    /// <summary>Date to give it instead of the one it names.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether an archive is to be added as the set of the documents in it; without, it is refused.</summary>
    public bool Unpack { get; init; }

    /// <summary>What the sender of an archive that is refused can do, in the words of the place where it was sent.</summary>
    public string ArchiveAdvice { get; init; } = "unpack it and add those documents that you want";

    /// <summary>Whether it is to be read although it was set aside for ending the process that read it.</summary>
    public bool Retry { get; init; }

    /// <summary>A file on disk.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="source">The source to record: the path as people should see it.</param>
    public static IncomingFile FromPath(string path, string source) =>
        new(Path.GetFileName(path), source, _ => Task.FromResult<Stream>(Open(path)));

    /// <summary>Content that is in memory, such as an upload; its name is its source.</summary>
    public static IncomingFile FromBytes(string name, byte[] content) =>
        new(name, name, _ => Task.FromResult<Stream>(new MemoryStream(content, writable: false)));

    private static FileStream Open(string path) => Directory.Exists(path)
        ? throw new IOException("it is a folder, name the files in it")
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
}
