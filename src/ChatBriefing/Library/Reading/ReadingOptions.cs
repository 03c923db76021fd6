using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Library.Reading;

/// <summary>How large a file may be. Larger ones are refused, for a reader holds the whole file in memory.</summary>
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
}
