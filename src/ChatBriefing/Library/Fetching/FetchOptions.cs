using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Library.Fetching;

/// <summary>What the fetching of one address may cost (settings <c>Library:Fetch</c>). What would cost more is refused.</summary>
public sealed class FetchOptions
{
    /// <summary>Most bytes of what an address answers, counted after decompression.</summary>
    /// <value>The default value is 50 MB (52,428,800).</value>
    [Range(1, 1L << 30)]
    public long MaxBytes { get; set; } = 50L << 20;

    /// <summary>Seconds for the whole of it, redirects and slow answers included.</summary>
    /// <value>The default value is 30.</value>
    [Range(1, 600)]
    public int TimeLimitSeconds { get; set; } = 30;

    /// <summary>Most redirects that are followed; each is checked as the first address is.</summary>
    /// <value>The default value is 5.</value>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;
}
