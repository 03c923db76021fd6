using ChatBriefing.Briefings.Editions;

namespace ChatBriefing.Server.Web.Pages.Briefings;

/// <summary>Lists the editions that a visitor may see.</summary>
internal sealed class SeenEditions(IEditionPager pager, BriefingSight sight)
{
    private const int AtOnce = 100;

    /// <summary>So many pages without enough that may be seen are read, and no more: a page of the web must come soon.</summary>
    private const int MostPages = 30;

    /// <summary>The newest, at most <paramref name="limit"/>; what others alone may see takes the place of none.</summary>
    public async Task<IReadOnlyList<EditionRecord>> ListAsync(int limit, HttpContext context, CancellationToken cancellationToken)
    {
        var seen = new List<EditionRecord>();
        EditionRecord? last = null;
        for (var pages = 0; pages < MostPages && seen.Count < limit; pages++)
        {
            var page = await pager.ListAsync(last, AtOnce, cancellationToken);
            seen.AddRange(page.Where(edition => sight.MaySee(edition.Destination, context)).Take(limit - seen.Count));
            if (page.Count < AtOnce)
            {
                break;
            }

            last = page[^1];
        }

        return seen;
    }
}
