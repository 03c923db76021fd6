using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Library.Reading;

/// <summary>What the reading of one file may cost. What would cost more is refused, for files come from anywhere.</summary>
public sealed class ReadingOptions
{
    /// <summary>Most bytes of one file.</summary>
    /// <value>The default value is 50 MB (52,428,800).</value>
    [Range(1, 1L << 30)]
    public long MaxBytes { get; set; } = 50L << 20;

    /// <summary>Most characters (UTF-16 code units) of one file's decoded content, markup included.</summary>
    /// <value>The default value is 20,000,000.</value>
    [Range(1, 500_000_000)]
    public int MaxCharacters { get; set; } = 20_000_000;

    /// <summary>Seconds after which the process that reads a file is ended.</summary>
    /// <value>The default value is 60.</value>
    [Range(1, 3600)]
    public int TimeLimitSeconds { get; set; } = 60;

    /// <summary>Megabytes of memory beyond which the process that reads is ended.</summary>
    /// <value>The default value is 512.</value>
    [Range(128, 1 << 20)]
    public int MaxMemoryMegabytes { get; set; } = 512;

    /// <summary>Most bytes that a file may unpack to, with all that lies in it.</summary>
    /// <value>The default value is 200 MB (209,715,200).</value>
    [Range(1, 1L << 40)]
    public long MaxInflatedBytes { get; set; } = 200L << 20;

    /// <summary>How many times its own size a file may unpack to.</summary>
    /// <value>The default value is 100.</value>
    [Range(1, 1_000_000)]
    public int MaxInflationRatio { get; set; } = 100;

    /// <summary>Most parts of a file: those of an Office document, attachments, files of an archive.</summary>
    /// <value>The default value is 2,000.</value>
    [Range(1, 1_000_000)]
    public int MaxParts { get; set; } = 2_000;

    /// <summary>How deep markup may nest, and files within files.</summary>
    /// <value>The default value is 64.</value>
    [Range(1, 1_000)]
    public int MaxDepth { get; set; } = 64;

    /// <summary>How many processes may read at the same time.</summary>
    /// <value>The default value is 2: each may take <see cref="MaxMemoryMegabytes"/>.</value>
    [Range(1, 256)]
    public int MaxProcesses { get; set; } = 2;
}
