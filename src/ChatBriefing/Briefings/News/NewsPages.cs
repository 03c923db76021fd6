using ChatBriefing.Library;

namespace ChatBriefing.Briefings.News;

/// <summary>
/// Deals out changes to be read, page by page, until an edition has as much as it looks at: so the texts that it holds are
/// bounded, however many came. Of the documents behind these it holds no more than the change.
/// </summary>
/// <param name="changes">The changes, the newest first, each with the length of its document.</param>
/// <param name="options">Most documents and characters.</param>
internal sealed class NewsPages(IReadOnlyList<(Change Change, int Length)> changes, BriefingOptions options)
{
    private const int MostOnPage = 250;

    private const int CharactersOnPage = 2_000_000;

    private int dealt;

    /// <summary>Whether there were more documents than were dealt out.</summary>
    public bool IsCut => changes.Skip(dealt).Any(pair => pair.Change.Kind == ChangeKind.Published);

    /// <summary>The next page; empty when there are no more, or <paramref name="read"/> is enough.</summary>
    public List<Change> Next(List<NewsEntry> read)
    {
        var room = Math.Min(MostOnPage, options.MostDocuments - read.Count);
        var left = options.MostCharacters - read.Sum(entry => (long)entry.New.Text.Length + (entry.Old?.Text.Length ?? 0));
        var page = new List<Change>();
        for (var length = 0L; dealt < changes.Count && page.Count < room && length < Math.Min(CharactersOnPage, left); dealt++)
        {
            page.Add(changes[dealt].Change);
            length += changes[dealt].Length;
        }

        return page;
    }
}
