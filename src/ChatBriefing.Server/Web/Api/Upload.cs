using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Server.Web.Api;

/// <summary>The files of a request, or what is wrong with it.</summary>
/// <param name="Files">The files; empty when something is wrong.</param>
/// <param name="Objection">What is wrong and the mend; null when nothing is.</param>
internal sealed record Upload(IReadOnlyList<IncomingFile> Files, string? Objection)
{
    /// <summary>Most bytes of one request: what does not fit comes in several, or by the command line.</summary>
    public const long MaxBytes = 100L << 20;

    /// <summary>Most files of one request.</summary>
    public const int MaxFiles = 200;

    /// <summary>What to do about an archive, for who sends it from the page "Library" and who sends it over HTTP.</summary>
    public const string ArchiveAdvice = "choose “Add each document in ZIP archives” (in the API the field \"unpack\") to add each document in it, or unpack it and add those you want";

    private const int LongestName = 255;

    /// <summary>The upload of <paramref name="files"/>, unless their number or a name is against it.</summary>
    public static Upload Of(IReadOnlyList<IncomingFile> files) =>
        files.Count > MaxFiles ? Wrong($"There are {files.Count} files and may be {MaxFiles}: send them in several requests.")
        : files.Any(file => !IsName(file.Name)) ? Wrong($"A file has no usable name: give each one of at most {LongestName} printable characters, with its extension.")
        : files.Any(file => file.Title?.Any(char.IsControl) == true) ? Wrong("The title has a control character: write it on one line.")
        : new Upload(files, null);

    /// <summary>An address to fetch in place of files; null when there are files.</summary>
    public IncomingAddress? Address { get; private init; }

    /// <summary>The upload of what an address answers.</summary>
    public static Upload Of(IncomingAddress address) =>
        address.Title?.Any(char.IsControl) == true ? Wrong("The title has a control character: write it on one line.") : new Upload([], null) { Address = address };

    /// <summary>No files, and why.</summary>
    public static Upload Wrong(string objection) => new([], objection);

    private static bool IsName(string name) =>
        !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName && !name.Any(char.IsControl);
}
