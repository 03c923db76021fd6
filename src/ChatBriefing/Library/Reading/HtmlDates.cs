using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>Finds the date that a page gives itself in its markup.</summary>
internal static partial class HtmlDates
{
    private static readonly string[] Places =
    [
        "meta[property='article:published_time']", "meta[property='og:published_time']", "meta[itemprop=datePublished]",
        "meta[name=date]", "meta[name='dc.date' i]", "meta[name='dc.date.issued' i]", "meta[name='dcterms.date' i]", "meta[name='dcterms.created' i]",
        "meta[name='citation_publication_date' i]", "meta[name=pubdate]", "meta[name='publish-date']",
    ];

    /// <summary>When it was published, from meta elements, linked data or its first time element, in this order; null when none says.</summary>
    public static DateOnly? Of(IHtmlDocument page) =>
        Places.Select(place => WrittenDate.FirstIn(page.QuerySelector(place)?.GetAttribute("content"))).FirstOrDefault(date => date is not null)
        ?? page.QuerySelectorAll("script[type='application/ld+json']").Select(script => WrittenDate.FirstIn(Published().Match(script.TextContent).Value)).FirstOrDefault(date => date is not null)
        ?? WrittenDate.FirstIn(page.QuerySelector("time[datetime]")?.GetAttribute("datetime"));

    [GeneratedRegex("\"datePublished\"\\s*:\\s*\"[^\"]{8,40}\"", RegexOptions.CultureInvariant)]
    private static partial Regex Published();
}
