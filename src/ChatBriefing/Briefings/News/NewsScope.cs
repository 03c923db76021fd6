namespace ChatBriefing.Briefings.News;

/// <summary>Which collections an edition may be written of.</summary>
/// <param name="wanted">Those that the subscription names; empty for all.</param>
internal sealed class NewsScope(IReadOnlyList<string> wanted)
{
    private readonly HashSet<string> wanted = new(wanted, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether documents of the collection belong into it.</summary>
    public bool Holds(string collection) => wanted.Count == 0 || wanted.Contains(collection);
}
