using ChatBriefing.Library;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>One part of the list of documents.</summary>
/// <param name="Documents">The documents of this part.</param>
/// <param name="Found">How many fit the filter.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which part this is, from 1.</param>
/// <param name="Pages">How many parts there are.</param>
internal sealed record DocumentList(IReadOnlyList<Document> Documents, int Found, int Total, int Page, int Pages)
{
    /// <summary>Documents a part: a long list stays quick to load and to scroll.</summary>
    public const int PageSize = 100;

    /// <summary>The list of nothing.</summary>
    public static DocumentList Empty { get; } = new([], 0, 0, 1, 1);

    /// <summary>The part <paramref name="page"/> of those of the collection whose title contains <paramref name="title"/>.</summary>
    public static DocumentList Of(IReadOnlyList<Document> all, string? title, string? collection, int page)
    {
        var wanted = title?.Trim() ?? "";
        var found = all
            .Where(document => string.IsNullOrEmpty(collection) || document.Collection == collection)
            .Where(document => document.Title.Contains(wanted, StringComparison.CurrentCultureIgnoreCase)).ToList();
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        return new DocumentList([.. found.Skip((at - 1) * PageSize).Take(PageSize)], found.Count, all.Count, at, pages);
    }
}
