using ChatBriefing.Library.Collections;

namespace ChatBriefing.Briefings.News;

/// <summary>Which collections an edition may be written of.</summary>
/// <param name="wanted">Those that the subscription names; empty for all.</param>
/// <param name="readable">Those that its audience may read.</param>
internal sealed class NewsScope(IReadOnlyList<string> wanted, Readable readable)
{
    private readonly HashSet<string> wanted = new(wanted, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether documents of the collection belong into it.</summary>
    public bool Holds(string collection) => readable.Allows(collection) && (wanted.Count == 0 || wanted.Contains(collection));
}
