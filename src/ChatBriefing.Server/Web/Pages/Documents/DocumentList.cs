namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>One part of the list of the library.</summary>
/// <param name="Entries">The lines of this part.</param>
/// <param name="Found">How many fit the filter.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which part this is, from 1.</param>
/// <param name="Pages">How many parts there are.</param>
internal sealed record DocumentList(IReadOnlyList<LibraryEntry> Entries, int Found, int Total, int Page, int Pages)
{
    /// <summary>Lines a part: a long list stays quick to load and to scroll.</summary>
    public const int PageSize = 100;

    /// <summary>The list of nothing.</summary>
    public static DocumentList Empty { get; } = new([], 0, 0, 1, 1);

    /// <summary>The part <paramref name="page"/> of what fits, the newest first.</summary>
    /// <param name="all">All lines.</param>
    /// <param name="words">What title or source must contain; null or blank for anything.</param>
    /// <param name="collection">The collection they must be of; null or empty for all.</param>
    /// <param name="state">The state they must have; null for all.</param>
    /// <param name="page">Which part, from 1; the nearest there is.</param>
    public static DocumentList Of(IReadOnlyList<LibraryEntry> all, string? words, string? collection, EntryState? state, int page)
    {
        var wanted = words?.Trim() ?? "";
        var found = all
            .Where(entry => state is null || entry.State == state)
            .Where(entry => string.IsNullOrEmpty(collection) || entry.Collection == collection)
            .Where(entry => entry.Title.Contains(wanted, StringComparison.CurrentCultureIgnoreCase) || entry.Source.Contains(wanted, StringComparison.CurrentCultureIgnoreCase))
            .OrderByDescending(entry => entry.At).ToList();
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        return new DocumentList([.. found.Skip((at - 1) * PageSize).Take(PageSize)], found.Count, all.Count, at, pages);
    }
}
